package se.kursverk.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The official schemas that a document is held against.
 *
 * @param files paths below the folder of schemas, each the root of a namespace; loaded together, since an element whose
 *     schema is not loaded counts as right
 */
record SchemaSet(List<String> files) {

    private static final String SCORM_12 = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    private static final String CONTENT_PACKAGING = "http://www.imsglobal.org/xsd/imscp_v1p1";
    private static final String QTI_12 = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

    private static final Map<String, SchemaSet> BY_NAMESPACE = Map.ofEntries(
            entry(
                    SCORM_12,
                    "scorm12/imscp_rootv1p1p2.xsd",
                    "scorm12/adlcp_rootv1p2.xsd",
                    "scorm12/imsmd_rootv1p2p1.xsd"),
            entry("http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1", "cc11/ccv1p1_imscp_v1p2_v1p0.xsd"),
            entry("http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1", "cc11/ccv1p1_imswl_v1p1.xsd"),
            entry("http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1", "cc11/ccv1p1_imsdt_v1p1.xsd"),
            entry("http://www.imsglobal.org/xsd/imslticc_v1p0", "cc11/imslticc_v1p0p1.xsd"),
            entry("http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1", "cc13/ccv1p3_imscp_v1p2_v1p0.xsd"),
            entry("http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3", "cc13/ccv1p3_imswl_v1p3.xsd"),
            entry("http://www.imsglobal.org/xsd/imsccv1p3/imsdt_v1p3", "cc13/ccv1p3_imsdt_v1p3.xsd"),
            entry("http://www.imsglobal.org/xsd/imslticc_v1p3", "cc13/imslticc_v1p3.xsd"),
            entry(
                    "http://www.imsglobal.org/xsd/imscc_extensions/assignment",
                    "cc13/cc_extresource_assignmentv1p0_v1p0.xsd"),
            entry("https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd", "cmi5/CourseStructure.xsd"),
            entry("http://www.imsglobal.org/xsd/imsqti_v2p1", "qti21/imsqti_v2p1p2.xsd"),
            entry("http://www.imsglobal.org/xsd/imsqti_v2p2", "qti22/imsqti_v2p2p4.xsd"),
            entry("http://www.imsglobal.org/xsd/imsqtiasi_v3p0", "qti30/xsd/imsqti_asiv3p0_sbacv1p0_v1p0.xsd"),
            entry("http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1", "qti30/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd"));

    private static Map.Entry<String, SchemaSet> entry(String namespace, String... files) {
        return Map.entry(namespace, new SchemaSet(List.of(files)));
    }

    /** The set for a document in a package of a kind, where there is one. */
    static Optional<SchemaSet> of(XmlElement root, PackageKind kind, String version) {
        String namespace = root.namespace();
        if (kind.cartridge() && root.path().endsWith(".qti")) {
            // Canvas' own form borrows the namespace of QTI 1.2 but no schema of it.
            return Optional.empty();
        }
        if (namespace.equals(QTI_12)) {
            return Optional.of(new SchemaSet(
                    List.of(kind.cartridge() ? "cc11/ccv1p1_qtiasiv1p2p1_v1p0.xsd" : "qti12/asi/ims_qtiasiv1p2.xsd")));
        }
        if (!namespace.equals(CONTENT_PACKAGING)) {
            return Optional.ofNullable(BY_NAMESPACE.get(namespace));
        }
        return switch (kind) {
            case SCORM_2004 -> Optional.of(scorm2004(version.contains("4th") ? "scorm2004-4/" : "scorm2004-3/"));
            case QTI -> Optional.of(qtiManifest(version));
            case SCORM_12,
                    COMMON_CARTRIDGE,
                    THIN_COMMON_CARTRIDGE,
                    CMI5,
                    MOODLE_XML,
                    GIFT,
                    SITE,
                    CONTENT_PACKAGE,
                    UNKNOWN -> Optional.empty();
        };
    }

    private static SchemaSet scorm2004(String folder) {
        return new SchemaSet(List.of(
                folder + "imscp_v1p1.xsd",
                folder + "adlcp_v1p3.xsd",
                folder + "adlseq_v1p3.xsd",
                folder + "adlnav_v1p3.xsd",
                folder + "imsss_v1p0.xsd",
                "lom/lomLoose.xsd"));
    }

    private static SchemaSet qtiManifest(String version) {
        return switch (version) {
            case "2.1" -> new SchemaSet(List.of("qti21/qtiv2p1_imscpv1p2_v1p0.xsd"));
            case "2.2" -> new SchemaSet(List.of("qti22/qtiv2p2_imscpv1p2_v1p0.xsd"));
            default -> new SchemaSet(List.of("qti12/imscp_v1p1.xsd", "qti12/imsmd_v1p2p4.xsd"));
        };
    }
}
