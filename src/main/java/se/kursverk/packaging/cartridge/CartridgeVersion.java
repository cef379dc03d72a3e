package se.kursverk.packaging.cartridge;

import java.util.List;
import se.kursverk.packaging.XmlBinding;
import se.kursverk.packaging.XmlBinding.Namespace;
import se.kursverk.packaging.imscp.Manifest;
import se.kursverk.packaging.lom.Lom;

/** The versions of Common Cartridge that are written. They differ in their names for the same things, and in little else. */
public enum CartridgeVersion {
    V1_1("IMS Common Cartridge", "1.1.0", "v1p1"),
    V1_2("IMS Common Cartridge", "1.2.0", "v1p2"),
    V1_3("IMS Common Cartridge", "1.3.0", "v1p3"),
    /** Links to tools and to the web alone. */
    THIN_1_3("IMS Thin Common Cartridge", "1.3.0", "v1p3");

    private final String schema;
    private final String schemaVersion;
    private final String suffix;

    /** @param suffix the version as it stands in namespaces and types */
    CartridgeVersion(String schema, String schemaVersion, String suffix) {
        this.schema = schema;
        this.schemaVersion = schemaVersion;
        this.suffix = suffix;
    }

    String schema() {
        return schema;
    }

    String schemaVersion() {
        return schemaVersion;
    }

    /** What manifests are written with; as good as free to make. */
    XmlBinding manifests() {
        return new XmlBinding(
                List.of(Manifest.class, Lom.class),
                List.of(
                        new Namespace(
                                Manifest.NAMESPACE, "http://www.imsglobal.org/xsd/imscc" + suffix + "/imscp_v1p1", ""),
                        new Namespace(
                                Lom.NAMESPACE, "http://ltsc.ieee.org/xsd/imscc" + suffix + "/LOM/manifest", "lom")));
    }

    String assessment() {
        return "imsqti_xmlv1p2/imscc_xml" + suffix + "/assessment";
    }

    String questionBank() {
        return "imsqti_xmlv1p2/imscc_xml" + suffix + "/question-bank";
    }

    /** The type of resources that only some systems understand. */
    public String learningApplicationResource() {
        return "associatedcontent/imscc_xml" + suffix + "/learning-application-resource";
    }

    /** The type of links to tools. */
    public String basicLti() {
        return "imsbasiclti_xml" + suffix;
    }
}
