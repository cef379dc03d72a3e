package se.kursverk.coach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Place;

/** Rules about how a question is asked, and about what its words give away. */
final class PromptRules {

    private static final Set<String> NEGATIONS = Set.of("inte", "ej", "icke", "utom", "förutom");

    private static final Set<String> QUESTIONS = Set.of("vilken", "vilket", "vilka", "vad", "vem");

    /** After these the negation belongs to what the question is about, not to what it asks for. */
    private static final Set<String> CLAUSES = Set.of(
            "när",
            "om",
            "som",
            "att",
            "eftersom",
            "trots",
            "fast",
            "för",
            "medan",
            "där",
            "vars",
            "innan",
            "så",
            "men",
            "och",
            "varför");

    private static final Set<String> ARTICLES = Set.of("en", "ett", "den", "det", "de");

    /** Shorter words are mostly grammar, and come back everywhere. */
    private static final int CONTENT_LETTERS = 7;

    /** Inflected forms share their beginning. */
    private static final int STEM_LETTERS = 6;

    /** One word in common is the topic; two lead to the answer. */
    private static final int ECHOES = 2;

    private PromptRules() {}

    static void check(ModuleText module, Item item, Findings findings) {
        Place place = module.item(item).at("prompt");
        List<String> paragraphs = PlainText.paragraphs(item.prompt());
        List<Sentence> sentences = paragraphs.stream()
                .flatMap(paragraph -> Sentence.of(paragraph).stream())
                .toList();
        if (!module.swedish() || sentences.isEmpty()) {
            return;
        }
        sentences.stream()
                .filter(PromptRules::negated)
                .findFirst()
                .ifPresent(sentence -> findings.add(
                        Rule.PROMPT_NEGATED,
                        place,
                        sentence.beginning(),
                        "Frågan är nekande: den som läser fort svarar tvärtom."));
        Sentence last = sentences.getLast();
        String lastWord = last.words().getLast().toLowerCase(Locale.ROOT);
        if (!Alternative.of(place, item).isEmpty()
                && ARTICLES.contains(lastWord)
                && !last.text().endsWith("?")) {
            findings.add(
                    Rule.PROMPT_ENDING,
                    place,
                    last.beginning(),
                    "Frågan slutar med ”" + lastWord + "”, som bara passar ihop med en del av alternativen.");
        }
        if (item.interaction() instanceof Interaction.SingleChoice) {
            echo(last, Alternative.of(module.item(item), item), findings);
        }
    }

    private static boolean negated(Sentence sentence) {
        if (sentence.words().contains("INTE") || sentence.words().contains("EJ")) {
            return true;
        }
        List<String> words = new ArrayList<>(sentence.words().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList());
        if (!sentence.text().endsWith("?") || !QUESTIONS.contains(words.getFirst())) {
            return false;
        }
        if (words.size() > 2 && words.get(1).equals("av")) {
            words.removeAll(Set.of("följande"));
        }
        for (String word : words) {
            if (NEGATIONS.contains(word)) {
                return true;
            }
            if (CLAUSES.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static void echo(Sentence question, List<Alternative> all, Findings findings) {
        Set<String> asked = stems(question.words());
        Set<String> wrong = all.stream()
                .filter(one -> !one.right())
                .flatMap(one -> stems(one.words()).stream())
                .filter(asked::contains)
                .collect(Collectors.toSet());
        for (Alternative one : all) {
            Set<String> echoed = new HashSet<>(stems(one.words()));
            echoed.retainAll(asked);
            if (one.right() && wrong.isEmpty() && echoed.size() >= ECHOES) {
                findings.add(
                        Rule.WORD_ECHO,
                        one.place().at("text"),
                        "Flera av frågans ord kommer tillbaka i det rätta alternativet och inte i något annat.");
            }
        }
    }

    private static Set<String> stems(List<String> words) {
        return words.stream()
                .filter(word -> word.length() >= CONTENT_LETTERS)
                .map(word -> word.toLowerCase(Locale.ROOT).substring(0, STEM_LETTERS))
                .collect(Collectors.toSet());
    }
}
