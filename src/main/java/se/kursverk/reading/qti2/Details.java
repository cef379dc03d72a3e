package se.kursverk.reading.qti2;

import java.util.Optional;
import java.util.regex.Pattern;
import se.kursverk.course.Difficulty;
import se.kursverk.reading.xml.XmlElement;

/** What a manifest knows about an item beside the item itself (LOM). */
record Details(Optional<String> competence, Difficulty difficulty, Optional<String> page) {

    static final Details NONE = new Details(Optional.empty(), Difficulty.MEDIUM, Optional.empty());

    private static final String PAGES = "kursverk-page";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    /** @param resource of the item in the manifest */
    static Details of(XmlElement resource) {
        return resource.descendants("lom")
                .findFirst()
                .map(lom -> new Details(competence(lom), difficulty(lom), page(lom)))
                .orElse(NONE);
    }

    private static Optional<String> competence(XmlElement lom) {
        return lom.children("classification").stream()
                .filter(one -> one.descendants("purpose")
                        .anyMatch(purpose -> value(purpose).equals("competency")))
                .flatMap(one -> one.descendants("taxon"))
                .flatMap(taxon -> taxon.child("id").stream())
                .map(Details::text)
                .filter(text -> ID.matcher(text).matches())
                .findFirst();
    }

    private static Difficulty difficulty(XmlElement lom) {
        String value =
                lom.descendants("difficulty").findFirst().map(Details::value).orElse("");
        return switch (value) {
            case "very easy", "easy" -> Difficulty.EASY;
            case "difficult", "very difficult" -> Difficulty.HARD;
            default -> Difficulty.MEDIUM;
        };
    }

    private static Optional<String> page(XmlElement lom) {
        return lom.children("relation").stream()
                .flatMap(relation -> relation.descendants("identifier"))
                .filter(identifier -> identifier
                        .child("catalog")
                        .map(Details::text)
                        .orElse("")
                        .equals(PAGES))
                .flatMap(identifier -> identifier.child("entry").stream())
                .map(Details::text)
                .filter(text -> ID.matcher(text).matches())
                .findFirst();
    }

    private static String value(XmlElement vocabulary) {
        return vocabulary.child("value").map(Details::text).orElse(text(vocabulary));
    }

    private static String text(XmlElement element) {
        return element.text().strip();
    }
}
