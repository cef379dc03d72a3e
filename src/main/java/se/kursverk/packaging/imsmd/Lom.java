package se.kursverk.packaging.imsmd;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.time.Duration;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Description;

/** What a package is about, for catalogues and for the question "which version is this?". */
@XmlRootElement(name = "lom")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"general", "lifecycle", "educational"})
public final class Lom {

    public static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1";

    @XmlElement
    General general = new General();

    @XmlElement
    Lifecycle lifecycle = new Lifecycle();

    @XmlElement
    Educational educational = new Educational();

    /** Nothing known. */
    public Lom() {}

    /** What is known about a selection. */
    public static Lom of(Selection selection) {
        Description description = Description.of(selection);
        String language = description.language();
        Lom lom = new Lom();
        lom.general = new General(
                new Text(description.title(), language),
                language,
                new Text(description.text(), language),
                description.keywords().stream()
                        .map(keyword -> new Text(keyword, language))
                        .toList());
        lom.lifecycle = new Lifecycle(
                new Text(description.version(), language),
                description.publisher().map(Contribute::new).orElse(null));
        lom.educational = new Educational(
                new LearningTime(Duration.ofMinutes(selection.minutes()).toString()));
        return lom;
    }
}
