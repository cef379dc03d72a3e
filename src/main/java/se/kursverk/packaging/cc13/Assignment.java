package se.kursverk.packaging.cc13;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;

/** Something to do that is graded (IMS CC Assignment 1.0), with what a platform wants to know beyond the standard. */
@XmlRootElement(name = "assignment", namespace = Assignment.NAMESPACE)
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ccAssignment",
        propOrder = {"title", "text", "gradable", "extensions"})
final class Assignment {

    static final String NAMESPACE = "http://www.imsglobal.org/xsd/imscc_extensions/assignment";

    @XmlAttribute
    String identifier = "";

    @XmlElement(namespace = NAMESPACE)
    String title = "";

    @XmlElement(namespace = NAMESPACE)
    Text text = new Text();

    @XmlElement(namespace = NAMESPACE)
    boolean gradable = true;

    @XmlElement(namespace = NAMESPACE)
    Extensions extensions = new Extensions();

    Assignment() {}

    Assignment(String identifier, String title, String html, String platform, Object extension) {
        this.identifier = identifier;
        this.title = title;
        this.text.html = html;
        this.extensions.platform = platform;
        this.extensions.content = List.of(extension);
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Text {

        @XmlAttribute
        String texttype = "text/html";

        @XmlValue
        String html = "";
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Extensions {

        @XmlAttribute
        String platform = "";

        @XmlAnyElement(lax = true)
        List<Object> content = List.of();
    }
}
