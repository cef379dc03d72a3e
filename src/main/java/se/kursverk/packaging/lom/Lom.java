package se.kursverk.packaging.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Description;

/** What a package is about, for catalogues and for the question "which version is this?". */
@XmlRootElement(name = "lom")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"general", "lifeCycle", "educational", "relation", "classification"})
public final class Lom {

    /** LOM itself, to be replaced by a profile's own. */
    public static final String NAMESPACE = "http://ltsc.ieee.org/xsd/LOM";

    @XmlElement
    General general = new General();

    @XmlElement
    @Nullable
    LifeCycle lifeCycle;

    @XmlElement
    @Nullable
    Educational educational;

    @XmlElement
    @Nullable
    Relation relation;

    @XmlElement
    @Nullable
    Classification classification;

    Lom() {}

    /**
     * What is known about a selection. Its version stands as an identifier, since the profile of Common Cartridge has no
     * {@code lifeCycle/version}.
     */
    public static Lom of(Selection selection) {
        Description description = Description.of(selection);
        String language = description.language();
        Lom lom = new Lom();
        lom.general = new General(
                List.of(
                        new Identifier("kursverk", selection.id()),
                        new Identifier("kursverk-version", description.version())),
                new Text(description.title(), language),
                language,
                new Text(description.text(), language),
                description.keywords().stream()
                        .map(keyword -> new Text(keyword, language))
                        .toList());
        lom.lifeCycle = description.publisher().map(LifeCycle::new).orElse(null);
        return lom;
    }

    /**
     * What is known about a question beside what it says itself.
     *
     * @param difficulty a word of LOM's, such as {@code easy}
     * @param competence what it is about
     * @param page the lesson page that explains it
     */
    public static Lom ofQuestion(
            String identifier, String difficulty, Optional<String> competence, Optional<String> page) {
        Lom lom = new Lom();
        lom.general = General.identified(new Identifier("kursverk", identifier));
        lom.educational = new Educational(difficulty);
        lom.relation = page.map(Relation::new).orElse(null);
        lom.classification = competence.map(Classification::new).orElse(null);
        return lom;
    }
}
