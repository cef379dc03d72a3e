package se.kursverk.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a Common Cartridge must be for Canvas and Moodle to take it whole. */
final class CartridgeCheck {

    private static final Set<String> VERSIONS = Set.of("1.0.0", "1.1.0", "1.2.0", "1.3.0");
    private static final Pattern URL = Pattern.compile("https?://[\\x21-\\x7e]+", Pattern.CASE_INSENSITIVE);
    private static final String LEARNING_APPLICATION = "learning-application-resource";

    private final Examination examination;
    private final Findings findings;
    private final Facts facts;
    private final Manifest manifest;

    CartridgeCheck(Examination examination, Manifest manifest) {
        this.examination = examination;
        this.findings = examination.findings();
        this.facts = examination.facts();
        this.manifest = manifest;
    }

    void run() {
        checkVersion();
        Pattern types = types();
        manifest.resources().forEach(resource -> checkType(resource, types));
        checkOrganization();
        checkNames();
        manifest.resources().forEach(this::checkDescriptor);
        manifest.root()
                .all("authorizations")
                .limit(1)
                .forEach(one -> findings.add(
                        Rule.CC_AUTHORIZATIONS,
                        findings.at(one),
                        "Cartridgen begär inloggning (authorizations), och då vägrar Moodle den."));
        if (manifest.resources().stream().anyMatch(one -> one.start().equals(CanvasCheck.SWITCH))) {
            facts.canvas();
            new CanvasCheck(examination, manifest).run();
        }
        new CartridgePagesCheck(examination, manifest).run();
    }

    private void checkVersion() {
        XmlElement place = manifest.root().at("metadata", "schemaversion").orElse(manifest.root());
        String version = manifest.schemaVersion();
        String schema = manifest.schema();
        boolean known = schema.equals("IMS Common Cartridge") || schema.equals("IMS Thin Common Cartridge");
        if (!known || !VERSIONS.contains(version)) {
            findings.add(
                    Rule.CC_VERSION_UNKNOWN,
                    findings.at(place),
                    "Canvas känner inte " + Shown.quoted(schema + " " + version) + " och vägrar paketet.");
            return;
        }
        String named = Recognition.namespaceVersion(manifest.root().namespace());
        if (!version.startsWith(named.isEmpty() ? "1.0" : named)) {
            findings.add(
                    Rule.CC_NAMESPACE,
                    findings.at(manifest.root()),
                    "Namnrymden anger "
                            + (named.isEmpty() ? "ingen version av Common Cartridge" : "version " + named)
                            + " men schemaversion " + version + "; Moodle går efter namnrymden.");
        }
    }

    /** The resource types of the cartridge's version. */
    private Pattern types() {
        String v = facts.version().replace('.', 'p');
        String known = "webcontent|associatedcontent/imscc_xmlv" + v + "/" + LEARNING_APPLICATION
                + "|imsqti_xmlv1p2/imscc_xmlv" + v + "/(?:assessment|question-bank)|imsdt_xmlv" + v + "|imswl_xmlv" + v
                + (v.equals("1p0") ? "" : "|imsbasiclti_xmlv1p0|imsbasiclti_xmlv" + v)
                + (v.equals("1p3") ? "|assignment_xmlv1p0|idpfepub_.*|iwb_.*|imsapip_.*" : "");
        return Pattern.compile(known);
    }

    private void checkType(Manifest.Resource resource, Pattern known) {
        if (!known.matcher(resource.type()).matches()) {
            findings.add(
                    Rule.CC_RESOURCE_TYPE,
                    findings.at(resource.element()),
                    "Resurstypen " + Shown.quoted(resource.type()) + " finns inte i Common Cartridge " + facts.version()
                            + "; Canvas tappar resursen och Moodle vägrar hela cartridgen.");
        }
    }

    private void checkOrganization() {
        List<XmlElement> organizations = manifest.organizations();
        if (organizations.isEmpty()) {
            return;
        }
        XmlElement organization = organizations.getFirst();
        if (organizations.size() > 1 || !organization.attribute("structure").equals("rooted-hierarchy")) {
            findings.add(
                    Rule.CC_STRUCTURE,
                    findings.at(organization),
                    "Cartridgens organization är inte en enda rooted-hierarchy.");
        }
        List<XmlElement> tops = organization.children("item");
        boolean rooted =
                tops.size() == 1 && tops.getFirst().find("identifierref").isEmpty();
        boolean titled = rooted && !tops.getFirst().text("title").isEmpty();
        boolean leavesOnly = titled
                && tops.getFirst().children("item").stream()
                        .allMatch(one -> one.find("identifierref").isPresent());
        if (!rooted || leavesOnly) {
            findings.add(
                    Rule.CC_ROOT_ITEM,
                    findings.at(tops.isEmpty() ? organization : tops.getFirst()),
                    "Det översta item utan titel saknas, så Canvas lägger allt i ”Misc Module”.");
            return;
        }
        XmlElement root = tops.getFirst();
        if (titled) {
            findings.add(Rule.CC_ROOT_TITLE, findings.at(root), "Titeln på det översta item visas aldrig.");
        }
        checkItems(root);
    }

    private void checkItems(XmlElement root) {
        for (XmlElement top : root.children("item")) {
            if (top.find("identifierref").isPresent() && top.child("item").isEmpty()) {
                findings.add(
                        Rule.CC_LEAF_BESIDE_MODULES,
                        findings.at(top),
                        "En sida ligger bredvid mapparna och hamnar i ”Misc Module” i Canvas.");
            }
        }
        root.children("item").stream().flatMap(one -> one.all("item")).forEach(item -> {
            if (item.text("title").isEmpty()) {
                findings.add(Rule.ITEM_NO_TITLE, findings.at(item), "Ett item saknar titel.");
            }
        });
    }

    /** Canvas looks for a linked file by its name alone where it does not find it otherwise. */
    private void checkNames() {
        Map<String, String> names = new HashMap<>();
        for (String path : examination.contents().paths()) {
            boolean content = path.startsWith("web_resources/")
                    || path.startsWith("wiki_content/")
                    || (!facts.isCanvas() && !path.endsWith(".xml") && !path.endsWith(".qti"));
            String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            String other = content && !ZipPaths.junk(path) ? names.putIfAbsent(name, path) : null;
            if (other != null && !other.equalsIgnoreCase(path)) {
                findings.add(
                        Rule.CC_FILE_NAME_DUPLICATE,
                        findings.in(path),
                        "Filen heter likadant som " + Shown.quoted(other) + ", så Canvas kan visa fel fil.");
            }
        }
    }

    private void checkDescriptor(Manifest.Resource resource) {
        String type = resource.type();
        if (type.startsWith("imsqti_")) {
            descriptor(resource, "questestinterop")
                    .ifPresent(root -> new Qti12Check(examination, root, Qti12Check.Profile.CARTRIDGE).run());
        } else if (type.startsWith("imswl_")) {
            descriptor(resource, "webLink").ifPresent(this::checkWebLink);
        } else if (type.startsWith("imsdt_")) {
            descriptor(resource, "topic")
                    .filter(topic -> topic.text("title").isEmpty())
                    .ifPresent(topic ->
                            findings.add(Rule.CC_TOPIC_TITLE, findings.at(topic), "Diskussionen saknar titel."));
        } else if (type.startsWith("imsbasiclti_")) {
            descriptor(resource, "cartridge_basiclti_link").ifPresent(this::checkTool);
        } else if (type.startsWith("assignment_")) {
            descriptor(resource, "assignment");
        }
    }

    /** The root of a resource's XML, inline (1.3) or in its file, if it is called as it should be. */
    private Optional<XmlElement> descriptor(Manifest.Resource resource, String name) {
        Optional<XmlElement> inline = resource.element().child(name);
        if (inline.isPresent()) {
            return inline;
        }
        Optional<XmlElement> root = examination.xml(resource.start());
        root.filter(one -> !one.is(name))
                .ifPresent(one -> findings.add(
                        Rule.CC_DESCRIPTOR_ROOT,
                        findings.at(one),
                        "Filens rot heter " + Shown.quoted(one.name()) + " men resursens typ kräver " + name + "."));
        return root.filter(one -> one.is(name));
    }

    private void checkWebLink(XmlElement link) {
        String url = link.child("url").map(one -> one.attribute("href")).orElse("");
        if (!URL.matcher(url).matches()) {
            findings.add(
                    Rule.CC_WEBLINK_URL,
                    findings.at(link.child("url").orElse(link)),
                    "Länkens adress " + Shown.quoted(url) + " är tom, har å ä ö eller mellanslag, eller är ingen "
                            + "webbadress.");
        }
    }

    private void checkTool(XmlElement tool) {
        boolean address = List.of("launch_url", "secure_launch_url").stream()
                .anyMatch(name -> URL.matcher(tool.text(name)).matches());
        if (!address) {
            findings.add(Rule.CC_LTI_URL, findings.at(tool), "Verktygslänken säger inte var verktyget startas.");
        }
    }
}
