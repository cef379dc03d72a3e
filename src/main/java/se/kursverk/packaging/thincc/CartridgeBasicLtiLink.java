package se.kursverk.packaging.thincc;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kursverk.packaging.XmlBinding;
import se.kursverk.packaging.XmlBinding.Namespace;

/** A link to a tool (LTI 1.0, {@code cartridge_basiclti_link}). */
@XmlRootElement(name = "cartridge_basiclti_link", namespace = CartridgeBasicLtiLink.NAMESPACE)
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"title", "description", "extensions", "launchUrl", "secureLaunchUrl", "vendor"})
final class CartridgeBasicLtiLink {

    static final String NAMESPACE = "http://www.imsglobal.org/xsd/imslticc_v1p3";
    private static final String BLTI = "http://www.imsglobal.org/xsd/imsbasiclti_v1p0";
    private static final String LTICM = "http://www.imsglobal.org/xsd/imslticm_v1p0";
    private static final String LTICP = "http://www.imsglobal.org/xsd/imslticp_v1p0";

    static final XmlBinding XML = new XmlBinding(
            List.of(CartridgeBasicLtiLink.class),
            List.of(
                    new Namespace(NAMESPACE, ""),
                    new Namespace(BLTI, "blti"),
                    new Namespace(LTICM, "lticm"),
                    new Namespace(LTICP, "lticp")));

    @XmlElement(namespace = BLTI)
    String title = "";

    @XmlElement(namespace = BLTI)
    String description = "";

    @XmlElement(namespace = BLTI)
    Extensions extensions = new Extensions();

    @XmlElement(name = "launch_url", namespace = BLTI)
    String launchUrl = "";

    @XmlElement(name = "secure_launch_url", namespace = BLTI)
    @Nullable
    String secureLaunchUrl;

    @XmlElement(namespace = BLTI)
    Vendor vendor = new Vendor();

    CartridgeBasicLtiLink() {}

    CartridgeBasicLtiLink(String title, String description, String launchUrl) {
        this.title = title;
        this.description = description;
        this.launchUrl = launchUrl;
        this.secureLaunchUrl = launchUrl.startsWith("https:") ? launchUrl : null;
    }

    /** Canvas makes an assignment of a link that says how many points it can give. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Extensions {

        @XmlAttribute
        String platform = "canvas.instructure.com";

        @XmlElement(namespace = LTICM)
        Property property = new Property();
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Property {

        @XmlAttribute
        String name = "outcome";

        @XmlValue
        String value = "100";
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"code", "name"})
    static final class Vendor {

        @XmlElement(namespace = LTICP)
        String code = "kursverk";

        @XmlElement(namespace = LTICP)
        String name = "Kursverk";
    }
}
