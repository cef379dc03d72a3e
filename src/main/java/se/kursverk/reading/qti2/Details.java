package se.kursverk.reading.qti2;

import java.util.Optional;
import java.util.regex.Pattern;
import se.kursverk.course.Difficulty;
import se.kursverk.reading.qti.Element;

/** What a manifest knows about an item beside the item itself (LOM). */
record Details(Optional<String> competence, Difficulty difficulty, Optional<String> page) {

    static final Details NONE = new Details(Optional.empty(), Difficulty.MEDIUM, Optional.empty());

    private static final String PAGES = "kursverk-page";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    /** @param resource of the item in the manifest */
    static Details of(Element resource) {
        return resource.descendant("lom")
                .map(lom -> new Details(competence(lom), difficulty(lom), page(lom)))
                .orElse(NONE);
    }

    private static Optional<String> competence(Element lom) {
        return lom.children("classification").stream()
                .filter(one -> one.descendants("purpose").stream()
                        .anyMatch(purpose -> value(purpose).equals("competency")))
                .flatMap(one -> one.descendants("taxon").stream())
                .flatMap(taxon -> taxon.child("id").stream())
                .map(Element::text)
                .filter(text -> ID.matcher(text).matches())
                .findFirst();
    }

    private static Difficulty difficulty(Element lom) {
        String value = lom.descendants("difficulty").stream()
                .findFirst()
                .map(Details::value)
                .orElse("");
        return switch (value) {
            case "very easy", "easy" -> Difficulty.EASY;
            case "difficult", "very difficult" -> Difficulty.HARD;
            default -> Difficulty.MEDIUM;
        };
    }

    private static Optional<String> page(Element lom) {
        return lom.children("relation").stream()
                .flatMap(relation -> relation.descendants("identifier").stream())
                .filter(identifier ->
                        identifier.child("catalog").map(Element::text).orElse("").equals(PAGES))
                .flatMap(identifier -> identifier.child("entry").stream())
                .map(Element::text)
                .filter(text -> ID.matcher(text).matches())
                .findFirst();
    }

    private static String value(Element vocabulary) {
        return vocabulary.child("value").map(Element::text).orElse(vocabulary.text());
    }
}
