package se.kursverk.inspection;

import java.util.Optional;

/** Tells what kind of package a manifest, or a lone XML file, is, and of which version. */
final class Recognition {

    private static final String CARTRIDGE = "http://www.imsglobal.org/xsd/imscc";

    private Recognition() {}

    /** Kind and version. */
    record Named(PackageKind kind, String version) {}

    static Named ofManifest(Manifest manifest) {
        String namespace = manifest.root().namespace();
        String schema = manifest.schema();
        String version = manifest.schemaVersion();
        if (schema.contains("Thin Common Cartridge")) {
            return new Named(PackageKind.THIN_COMMON_CARTRIDGE, cartridgeVersion(version, namespace));
        }
        if (namespace.startsWith(CARTRIDGE) || schema.contains("Common Cartridge")) {
            return new Named(PackageKind.COMMON_CARTRIDGE, cartridgeVersion(version, namespace));
        }
        return qti(manifest).orElseGet(() -> scorm(manifest, schema, version, namespace));
    }

    private static String cartridgeVersion(String version, String namespace) {
        if (version.matches("1\\.[0-9](?:\\.[0-9]+)?")) {
            return version.substring(0, 3);
        }
        return namespaceVersion(namespace);
    }

    /** The version that a cartridge's namespace names, or nothing. */
    static String namespaceVersion(String namespace) {
        if (namespace.startsWith(CARTRIDGE + "/")) {
            return "1.0";
        }
        return namespace.startsWith(CARTRIDGE + "v1p") && namespace.length() > CARTRIDGE.length() + 3
                ? "1." + namespace.charAt(CARTRIDGE.length() + 3)
                : "";
    }

    private static Named scorm(Manifest manifest, String schema, String version, String namespace) {
        boolean old = namespace.equals("http://www.imsproject.org/xsd/imscp_rootv1p1p2");
        boolean adl = schema.contains("SCORM")
                || manifest.resources().stream()
                        .anyMatch(resource -> !resource.scormType().isEmpty());
        if (!adl && !old) {
            return new Named(PackageKind.CONTENT_PACKAGE, "");
        }
        if (version.equals("1.2") || old) {
            return new Named(PackageKind.SCORM_12, "1.2");
        }
        String edition = version.equals("CAM 1.3") || version.equals("1.3") ? "2004 2nd Edition" : version;
        return new Named(PackageKind.SCORM_2004, edition.startsWith("2004") ? edition : "2004");
    }

    private static Optional<Named> qti(Manifest manifest) {
        return manifest.resources().stream()
                .map(Manifest.Resource::type)
                .filter(type -> type.startsWith("imsqti_"))
                .findFirst()
                .map(type -> new Named(PackageKind.QTI, resourceVersion(type)));
    }

    /** The QTI version that a resource type names, such as {@code imsqti_item_xmlv2p1}. */
    static String resourceVersion(String type) {
        int at = type.indexOf("xmlv");
        return at >= 0 && type.length() >= at + 7 ? type.charAt(at + 4) + "." + type.charAt(at + 6) : "";
    }

    /** A file that is no archive, by its root element. */
    static Optional<Named> ofRoot(XmlElement root) {
        return switch (root.name()) {
            case "quiz" -> Optional.of(new Named(PackageKind.MOODLE_XML, ""));
            case "courseStructure" -> Optional.of(new Named(PackageKind.CMI5, ""));
            case "questestinterop" -> Optional.of(new Named(PackageKind.QTI, "1.2"));
            case "assessmentItem", "assessmentTest", "assessmentSection" ->
                Optional.of(new Named(PackageKind.QTI, qtiVersion(root)));
            case "qti-assessment-item", "qti-assessment-test", "qti-assessment-section", "qti-assessment-stimulus" ->
                Optional.of(new Named(PackageKind.QTI, "3.0"));
            default -> Optional.empty();
        };
    }

    /** The version of QTI 2 or 3 that an item's or test's namespace names. */
    static String qtiVersion(XmlElement root) {
        String namespace = root.namespace();
        int at = namespace.lastIndexOf("_v");
        return at >= 0 && namespace.length() >= at + 5 ? namespace.charAt(at + 2) + "." + namespace.charAt(at + 4) : "";
    }
}
