package se.kursverk.coach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kursverk.course.Item;
import se.kursverk.course.Place;
import se.kursverk.course.RichText;

/** Rules about options that say the same, or of which one holds whenever another does. */
final class OverlapRules {

    /** One option within another is a fault only when it says something by itself. */
    private static final int SAYS_SOMETHING = 3;

    private static final Pattern RANGE = Pattern.compile("(\\d+) ?[–-] ?(\\d+)(\\D*)");

    private OverlapRules() {}

    static void check(ModuleText module, Item item, Findings findings) {
        List<Alternative> alternatives = Alternative.of(module.item(item), item);
        if (alternatives.isEmpty()) {
            lists(module, item, findings);
            return;
        }
        for (int later = 1; later < alternatives.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Alternative one = alternatives.get(earlier);
                Alternative other = alternatives.get(later);
                relation(one, other)
                        .ifPresent(text ->
                                findings.add(Rule.OPTIONS_OVERLAP, other.place().at("text"), text));
            }
        }
    }

    /** In lists of words and pairs only the very same is a fault. */
    private static void lists(ModuleText module, Item item, Findings findings) {
        List<List<String>> seen = new ArrayList<>();
        for (Map.Entry<Place, RichText> text :
                ItemTexts.of(module.module().id(), item).entrySet()) {
            List<String> path = text.getKey().path();
            if (path.size() < 3 || !path.getLast().equals("text")) {
                continue;
            }
            List<String> key = new ArrayList<>(path.subList(0, path.size() - 2));
            key.addAll(Sentence.words(PlainText.line(text.getValue()).toLowerCase(Locale.ROOT)));
            if (seen.contains(key)) {
                findings.add(Rule.OPTIONS_OVERLAP, text.getKey(), "Två alternativ säger samma sak.");
            }
            seen.add(key);
        }
    }

    private static Optional<String> relation(Alternative one, Alternative other) {
        List<String> words = one.words();
        List<String> others = other.words();
        if (words.equals(others)) {
            return Optional.of("Två alternativ säger samma sak.");
        }
        Alternative shorter = words.size() < others.size() ? one : other;
        Alternative longer = words.size() < others.size() ? other : one;
        if (shorter.words().size() >= SAYS_SOMETHING
                && Collections.indexOfSubList(longer.words(), shorter.words()) >= 0) {
            return Optional.of("Ett alternativ ryms i ett annat: ”" + shorter.text() + "”.");
        }
        return overlapping(one.text(), other.text())
                ? Optional.of("Talen i ”" + one.text() + "” och ”" + other.text() + "” går in i varandra.")
                : Optional.empty();
    }

    private static boolean overlapping(String one, String other) {
        Matcher first = RANGE.matcher(one);
        Matcher second = RANGE.matcher(other);
        return hasDigit(one)
                && first.matches()
                && second.matches()
                && first.group(3).equals(second.group(3))
                && number(first, 1) <= number(second, 2)
                && number(second, 1) <= number(first, 2);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static double number(Matcher range, int group) {
        return Double.parseDouble(range.group(group));
    }
}
