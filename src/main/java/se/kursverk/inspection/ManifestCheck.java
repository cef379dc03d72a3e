package se.kursverk.inspection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for every manifest: ids, references, and that files and declarations are the same. */
final class ManifestCheck {

    /** NCName of XML, which xs:ID is made of. */
    static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{M}._·-]*");

    private static final Set<String> IDENTIFIED = Set.of("manifest", "organization", "item", "resource");
    private static final Set<String> SCHEMAS = Set.of("xsd", "dtd");

    private final Contents contents;
    private final Findings findings;
    private final Facts facts;
    private final Manifest manifest;
    private final References references;

    ManifestCheck(Examination examination, Manifest manifest) {
        this.contents = examination.contents();
        this.findings = examination.findings();
        this.facts = examination.facts();
        this.manifest = manifest;
        this.references = new References(examination);
    }

    void run() {
        checkIds();
        checkOrganizations();
        checkItems();
        manifest.resources().forEach(this::checkResource);
        checkDeclared();
        learn();
    }

    private void checkIds() {
        Set<String> seen = new HashSet<>();
        String namespace = manifest.root().namespace();
        Stream<XmlElement> identified = manifest.root()
                .all()
                .filter(one ->
                        IDENTIFIED.contains(one.name()) && one.namespace().equals(namespace));
        identified.forEach(one -> {
            String id = one.attribute("identifier");
            if (id.isEmpty()) {
                findings.add(Rule.ID_MISSING, findings.at(one), "Elementet " + one.name() + " har inget identifier.");
            } else if (!ID.matcher(id).matches()) {
                findings.add(
                        Rule.ID_MALFORMED,
                        findings.at(one),
                        "Id " + Shown.quoted(id) + " får inte se ut så (xs:ID), och Moodle vägrar då en cartridge.");
            }
            if (!id.isEmpty() && !seen.add(id)) {
                findings.add(Rule.ID_DUPLICATE, findings.at(one), "Id " + Shown.quoted(id) + " finns redan.");
            }
        });
    }

    private void checkOrganizations() {
        List<XmlElement> organizations = manifest.organizations();
        Optional<XmlElement> all = manifest.root().child("organizations");
        String wanted = all.map(one -> one.attribute("default")).orElse("");
        if (!wanted.isEmpty()
                && organizations.stream()
                        .noneMatch(one -> one.attribute("identifier").equals(wanted))) {
            findings.add(
                    Rule.REF_ORGANIZATION_MISSING,
                    all.map(findings::at).orElseGet(findings::whole),
                    "Organisationen " + Shown.quoted(wanted) + " som ska visas finns inte.");
        }
        if (facts.kind().scorm()) {
            if (organizations.stream().noneMatch(one -> one.child("item").isPresent())) {
                findings.add(
                        Rule.ORGANIZATION_MISSING,
                        all.map(findings::at).orElseGet(() -> findings.at(manifest.root())),
                        "Manifestet har ingen organization med items, så plattformen har inget att visa.");
            }
            organizations.stream()
                    .skip(1)
                    .limit(1)
                    .forEach(one -> findings.add(
                            Rule.ORGANIZATION_SEVERAL,
                            findings.at(one),
                            "Manifestet har flera organizations; de flesta plattformar visar bara en."));
        }
    }

    private void checkItems() {
        boolean titles = facts.kind().scorm();
        for (XmlElement item : manifest.items()) {
            item.find("identifierref").filter(ref -> !ref.isEmpty()).ifPresent(ref -> {
                if (manifest.resource(ref).isEmpty()) {
                    findings.add(
                            Rule.REF_RESOURCE_MISSING,
                            findings.at(item),
                            "Resursen " + Shown.quoted(ref) + " finns inte i manifestet.");
                }
                if (item.child("item").isPresent()) {
                    findings.add(
                            Rule.ITEM_REF_AND_CHILDREN,
                            findings.at(item),
                            "Ett item har både en egen resurs och items under sig, som går förlorade i Canvas.");
                }
            });
            String title = item.text("title");
            if (titles && title.isEmpty()) {
                findings.add(Rule.ITEM_NO_TITLE, findings.at(item), "Ett item saknar titel.");
            }
            checkAmpersand(item);
        }
        manifest.organizations().forEach(this::checkAmpersand);
    }

    private void checkAmpersand(XmlElement titled) {
        if (facts.kind().scorm() && titled.text("title").contains("&")) {
            titled.child("title")
                    .ifPresent(title -> findings.once(
                            Rule.TITLE_AMPERSAND,
                            title.text(),
                            findings.at(title),
                            "Titeln innehåller &, som Moodle kan visa fel."));
        }
    }

    private void checkResource(Manifest.Resource resource) {
        XmlElement element = resource.element();
        List<String> paths = resource.paths();
        element.find("href").filter(href -> !href.isBlank()).ifPresent(written -> {
            Href href = resource.href();
            references.check(element, href, written);
            if (href.target() == Href.Target.FILE && !paths.contains(href.path()) && contents.has(href.path())) {
                findings.once(
                        Rule.FILE_HREF_UNDECLARED,
                        href.path(),
                        findings.at(element),
                        "Startfilen " + Shown.quoted(href.path()) + " står inte bland resursens filer.");
            }
        });
        for (XmlElement file : resource.files()) {
            String written = file.attribute("href");
            references.check(file, Href.of(resource.base(), written), written);
        }
        for (XmlElement dependency : element.children("dependency")) {
            String ref = dependency.attribute("identifierref");
            if (manifest.resource(ref).isEmpty()) {
                findings.add(
                        Rule.REF_DEPENDENCY_MISSING,
                        findings.at(dependency),
                        "Resursen " + Shown.quoted(ref) + " som behövs finns inte i manifestet.");
            }
        }
    }

    private void checkDeclared() {
        Set<String> declared = new HashSet<>();
        Set<String> metadata = new HashSet<>();
        manifest.root().all("location").forEach(one -> metadata.add(one.text()));
        manifest.resources().forEach(resource -> declared.addAll(resource.paths()));
        for (String path : contents.paths()) {
            boolean exempt = path.equals(Manifest.PATH)
                    || SCHEMAS.contains(Contents.extension(path))
                    || ZipPaths.junk(path)
                    || metadata.contains(path)
                    || findings.told(Rule.FILE_HREF_UNDECLARED, path)
                    || references.inWrongCase(path);
            if (!exempt && !declared.contains(path)) {
                findings.add(Rule.FILE_UNDECLARED, findings.in(path), "Filen står inte i manifestet.");
            }
        }
    }

    private void learn() {
        manifest.organization().ifPresent(one -> {
            facts.title(one.text("title"));
            one.children("item").forEach(item -> facts.item(item(item)));
        });
        manifest.root().at("metadata", "lom", "general").ifPresent(general -> {
            general.at("title")
                    .flatMap(title ->
                            title.all().filter(any -> !any.text().isEmpty()).findFirst())
                    .ifPresent(title -> facts.title(title.text()));
            facts.language(general.text("language"));
        });
        manifest.resources()
                .forEach(one ->
                        facts.resource(new PackageResource(one.identifier(), one.type(), one.start(), one.paths())));
    }

    private static PackageItem item(XmlElement item) {
        return new PackageItem(
                item.attribute("identifier"),
                item.text("title"),
                item.attribute("identifierref"),
                item.children("item").stream().map(ManifestCheck::item).toList());
    }
}
