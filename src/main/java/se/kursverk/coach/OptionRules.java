package se.kursverk.coach;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Place;

/** Rules about the options of one question: what gives the right one away, and what nobody would choose. */
final class OptionRules {

    /** The right option stands out once it is half as long again as the longest wrong one … */
    private static final double FAR_LONGER = 1.5;

    /** … and by some four words: among short options the eye sees no length. */
    private static final int FAR_LONGER_LETTERS = 25;

    /** A wrong option under two fifths of the shortest other one looks like a filler … */
    private static final double FAR_SHORTER = 0.4;

    /** … if the others are sentences: between single words and names length says nothing. */
    private static final int SENTENCE_LETTERS = 30;

    private static final Set<String> ABSOLUTES = Set.of("alltid", "aldrig", "garanterat", "omöjligt", "omöjlig");

    private static final List<String> ALL_OR_NONE = List.of(
            "ovanstående",
            "alla alternativ",
            "alla alternativen",
            "alla svar stämmer",
            "alla svaren",
            "alla dessa",
            "alla de andra",
            "alla tre",
            "alla fyra",
            "inget av alternativen",
            "inget av dem",
            "inget av dessa",
            "inget av detta",
            "ingen av dem",
            "ingen av dessa",
            "inga av dem",
            "inga av dessa");

    /** {@code Alla ovanstående alternativ är rätt} and the like are short; a long option with such words says more. */
    private static final int ALL_OR_NONE_WORDS = 6;

    private static final List<String> JOKES =
            List.of("haha", "ingen aning", "vet ej", "vet inte", "bryr mig", "!!", "??", "🙂", "😀", "😂");

    private OptionRules() {}

    static void check(ModuleText module, Item item, Findings findings) {
        Place place = module.item(item);
        if (module.swedish() && item.interaction() instanceof Interaction.TrueFalse claim && !claim.answer()) {
            absoluteClaim(item, place, findings);
        }
        List<Alternative> all = Alternative.of(place, item);
        List<Alternative> right = all.stream().filter(Alternative::right).toList();
        List<Alternative> wrong = all.stream().filter(one -> !one.right()).toList();
        if (right.isEmpty() || wrong.isEmpty()) {
            return;
        }
        length(right, wrong, findings);
        all.forEach(one -> implausible(one, all, findings));
        if (module.swedish()) {
            all.forEach(one -> allOrNone(one, findings));
            absolutes(right, wrong, findings);
        }
        if (item.interaction() instanceof Interaction.SingleChoice && wrong.size() > 1) {
            form(right.getFirst(), wrong, findings);
        }
    }

    private static void length(List<Alternative> right, List<Alternative> wrong, Findings findings) {
        Alternative shortestRight =
                right.stream().min((a, b) -> a.length() - b.length()).orElseThrow();
        int longestWrong = wrong.stream().mapToInt(Alternative::length).max().orElseThrow();
        int length = shortestRight.length();
        if (length > longestWrong * FAR_LONGER && length >= longestWrong + FAR_LONGER_LETTERS) {
            findings.add(
                    Rule.LONGEST_OPTION,
                    shortestRight.place().at("text"),
                    "Det rätta alternativet har " + length + " tecken och det längsta felaktiga " + longestWrong + ".");
        }
    }

    private static void implausible(Alternative one, List<Alternative> all, Findings findings) {
        if (one.right()) {
            return;
        }
        int shortestOther = all.stream()
                .filter(other -> !other.place().equals(one.place()))
                .mapToInt(Alternative::length)
                .min()
                .orElseThrow();
        String text = one.text().toLowerCase(Locale.ROOT);
        if (shortestOther >= SENTENCE_LETTERS && one.length() < shortestOther * FAR_SHORTER) {
            findings.add(
                    Rule.OPTION_IMPLAUSIBLE,
                    one.place().at("text"),
                    "Det felaktiga alternativet är mycket kortare än alla de andra.");
        } else if (JOKES.stream().anyMatch(text::contains)) {
            findings.add(
                    Rule.OPTION_IMPLAUSIBLE, one.place().at("text"), "Det felaktiga alternativet liknar ett skämt.");
        }
    }

    private static void allOrNone(Alternative one, Findings findings) {
        List<String> words = one.words();
        String text = String.join(" ", words);
        if (words.size() <= ALL_OR_NONE_WORDS && ALL_OR_NONE.stream().anyMatch(text::contains)) {
            findings.add(
                    Rule.ALL_OF_THE_ABOVE,
                    one.place().at("text"),
                    "Alternativet ”" + one.text() + "” talar om de andra i stället för att svara.");
        }
    }

    private static void absolutes(List<Alternative> right, List<Alternative> wrong, Findings findings) {
        if (right.stream().flatMap(OptionRules::absolutesOf).findAny().isPresent()) {
            return;
        }
        for (Alternative one : wrong) {
            absolutesOf(one)
                    .findFirst()
                    .ifPresent(word -> findings.add(
                            Rule.ABSOLUTE_WORD,
                            one.place().at("text"),
                            word,
                            "Ordet ”" + word + "” står bara i ett felaktigt alternativ och avslöjar det."));
        }
    }

    private static void absoluteClaim(Item item, Place place, Findings findings) {
        List<String> paragraphs = PlainText.paragraphs(item.prompt());
        List<Sentence> sentences = paragraphs.isEmpty() ? List.of() : Sentence.of(paragraphs.getLast());
        sentences.stream()
                .filter(sentence -> ABSOLUTES.stream().anyMatch(sentence::has))
                .findFirst()
                .ifPresent(sentence -> findings.add(
                        Rule.ABSOLUTE_WORD,
                        place.at("prompt"),
                        sentence.beginning(),
                        "Påståendet är falskt, och det hörs på det tvärsäkra ordet."));
    }

    private static Stream<String> absolutesOf(Alternative one) {
        return one.words().stream().filter(ABSOLUTES::contains);
    }

    private static void form(Alternative right, List<Alternative> wrong, Findings findings) {
        boolean stop = right.text().endsWith(".");
        boolean capital = startsLower(right.text());
        if (wrong.stream().allMatch(one -> one.text().endsWith(".") != stop)) {
            findings.add(
                    Rule.OPTION_FORM,
                    right.place().at("text"),
                    stop
                            ? "Bara det rätta alternativet slutar med punkt."
                            : "Bara det rätta alternativet saknar punkt.");
        } else if (wrong.stream().allMatch(one -> startsLower(one.text()) != capital)) {
            findings.add(
                    Rule.OPTION_FORM,
                    right.place().at("text"),
                    "Bara det rätta alternativet börjar med " + (capital ? "liten" : "stor") + " bokstav.");
        }
    }

    private static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }
}
