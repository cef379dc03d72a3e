package se.kursverk.inspection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What SCORM demands of a manifest beyond Content Packaging, as Moodle and others read it. */
final class ScormCheck {

    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp",
            "http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp",
            "http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq",
            "http://www.adlnet.org/xsd/adlnav_v1p3", "adlnav",
            "http://www.imsglobal.org/xsd/imsss", "imsss");
    private static final Set<String> PLAIN =
            Set.of("http://www.imsproject.org/xsd/imscp_rootv1p1p2", "http://www.imsglobal.org/xsd/imscp_v1p1");
    private static final Set<String> KNOWN_2004 = Set.of("1.3", "CAM 1.3", "2004 3rd Edition", "2004 4th Edition");
    private static final Pattern FILE_TYPES_UNKNOWN = Pattern.compile("mjs|webp|avif|woff2?|wasm");

    private final Contents contents;
    private final Findings findings;
    private final Facts facts;
    private final Manifest manifest;

    ScormCheck(Examination examination, Manifest manifest) {
        this.contents = examination.contents();
        this.findings = examination.findings();
        this.facts = examination.facts();
        this.manifest = manifest;
    }

    void run() {
        checkVersion();
        checkPrefixes();
        manifest.resources().forEach(this::checkResource);
        List<XmlElement> scos = manifest.organization().stream()
                .flatMap(manifest::items)
                .filter(this::isSco)
                .toList();
        if (scos.isEmpty()) {
            checkNothingTracked();
        } else {
            checkApi();
        }
        if (facts.kind() == PackageKind.SCORM_12) {
            new Scorm12Tracking(findings, facts, manifest).run(scos);
        } else {
            new Scorm2004Tracking(findings, facts, manifest).run(scos);
        }
        checkFileTypes();
    }

    /** Where no fault elsewhere explains it. */
    private void checkNothingTracked() {
        boolean assetsOnly = manifest.resources().stream()
                .allMatch(resource -> resource.scormType().equals("asset"));
        boolean resolvable = manifest.items().stream()
                .flatMap(item -> item.find("identifierref").stream())
                .allMatch(ref -> manifest.resource(ref).isPresent());
        if (assetsOnly && resolvable && !manifest.items().isEmpty()) {
            findings.add(
                    Rule.TRACKING_NO_SCO,
                    findings.in(Manifest.PATH),
                    "Inget i paketet är märkt som sco, så plattformen får inget resultat.");
        }
    }

    private boolean isSco(XmlElement item) {
        return manifest.resource(item.attribute("identifierref"))
                .filter(resource -> resource.scormType().equals("sco"))
                .isPresent();
    }

    private void checkVersion() {
        String version = manifest.schemaVersion();
        boolean known = facts.kind() == PackageKind.SCORM_12 ? version.equals("1.2") : KNOWN_2004.contains(version);
        if (!known) {
            XmlElement place = manifest.root().at("metadata", "schemaversion").orElse(manifest.root());
            findings.add(
                    Rule.SCORM_VERSION_UNKNOWN,
                    findings.at(place),
                    version.isEmpty()
                            ? "Manifestet säger inte vilken version av SCORM det är."
                            : "Versionen " + Shown.quoted(version) + " känner Moodle inte; paketet läses då som 1.2.");
        }
    }

    private void checkPrefixes() {
        manifest.root().all().forEach(one -> {
            int colon = one.qualifiedName().indexOf(':');
            String prefix = colon < 0 ? "" : one.qualifiedName().substring(0, colon);
            String wanted = PLAIN.contains(one.namespace()) ? "" : PREFIXES.getOrDefault(one.namespace(), prefix);
            if (!prefix.equals(wanted)) {
                findings.once(
                        Rule.SCORM_PREFIX,
                        "",
                        findings.at(one),
                        "Elementet " + one.qualifiedName() + " har ett prefix som Moodle inte läser.");
            }
        });
        for (Manifest.Resource resource : manifest.resources()) {
            resource.element().attributes().keySet().stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("scormtype"))
                    .filter(name -> name.indexOf(':') >= 0 && !name.startsWith("adlcp:"))
                    .forEach(name -> findings.once(
                            Rule.SCORM_PREFIX,
                            "",
                            findings.at(resource.element()),
                            "Attributet " + name + " har ett prefix som Moodle inte läser."));
        }
    }

    private void checkResource(Manifest.Resource resource) {
        XmlElement element = resource.element();
        if (!resource.type().equals("webcontent")) {
            findings.add(
                    Rule.SCORM_RESOURCE_TYPE,
                    findings.at(element),
                    "Resursens typ är " + Shown.quoted(resource.type()) + ", inte webcontent.");
        }
        String wanted = facts.kind() == PackageKind.SCORM_12 ? "scormtype" : "scormType";
        Optional<String> type = element.find(wanted);
        if (type.isEmpty() || !Set.of("sco", "asset").contains(type.get())) {
            findings.add(
                    Rule.SCORM_SCORMTYPE,
                    findings.at(element),
                    "Resursen säger inte med " + wanted + " om den är sco eller asset.");
        }
    }

    /** Whether anything in the package calls the run-time of its version. */
    private void checkApi() {
        boolean old = facts.kind() == PackageKind.SCORM_12;
        String call = old ? "LMSInitialize" : "API_1484_11";
        boolean local = manifest.resources().stream()
                .filter(resource -> resource.scormType().equals("sco"))
                .anyMatch(resource -> contents.has(resource.start()));
        boolean calls = old ? RunTimeCalls.to12(contents) : RunTimeCalls.to2004(contents);
        if (local && !calls) {
            findings.add(
                    Rule.TRACKING_API_ABSENT,
                    findings.whole(),
                    "Ingen fil i paketet anropar " + (old ? "SCORM 1.2" : "SCORM 2004") + " (" + call
                            + "), så plattformen får inget resultat.");
        }
    }

    private void checkFileTypes() {
        for (String path : contents.paths()) {
            if (FILE_TYPES_UNKNOWN.matcher(Contents.extension(path)).matches()) {
                findings.add(
                        Rule.FILE_TYPE_UNKNOWN,
                        findings.in(path),
                        "Filtypen ." + Contents.extension(path) + " känner Moodle inte, så webbläsaren kan vägra den.");
            }
        }
    }
}
