package se.kursverk.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/**
 * What content asks of every question, held against one that was rebuilt: what passes here becomes a content file that
 * is accepted.
 */
public final class ItemBounds {

    /** As many as there are letters to name them by. */
    private static final int MAX_OPTIONS = 26;

    private static final int MAX_ANSWER = 80;
    private static final int MAX_DIGITS = 12;

    private final Location location;
    private final Problems problems;

    private ItemBounds(Location location, Problems problems) {
        this.location = location;
        this.problems = problems;
    }

    /** Reports, as errors, whatever keeps a question from being one of ours. */
    public static void check(Item item, Location location, Problems problems) {
        ItemBounds bounds = new ItemBounds(location, problems);
        if (item.prompt().source().isEmpty()) {
            bounds.error("prompt-empty", "Frågan har ingen text.", "Skriv vad det frågas efter.");
        }
        bounds.check(item.interaction());
    }

    private void check(Interaction interaction) {
        switch (interaction) {
            case Interaction.SingleChoice single -> choices(single.choices(), 1);
            case Interaction.MultipleChoice multiple -> choices(multiple.choices(), Interaction.MAX_PARTS);
            case Interaction.TrueFalse any -> {
                // nothing can be wrong with yes or no
            }
            case Interaction.TextEntry entry -> accepted(entry);
            case Interaction.Numeric numeric -> {
                number(numeric.answer());
                number(numeric.tolerance());
                if (numeric.tolerance().signum() < 0) {
                    error("tolerance-negative", "Toleransen är mindre än noll.", "Skriv 0 eller mer.");
                }
            }
            case Interaction.Match match -> {
                options(
                        match.sources().stream()
                                .map(Interaction.Match.Source::text)
                                .toList(),
                        "Raderna att para ihop");
                options(match.targets().stream().map(Interaction.Option::text).toList(), "Svaren att välja bland");
                parts(match.sources().size());
            }
            case Interaction.Order order -> {
                options(order.choices().stream().map(Interaction.Option::text).toList(), "Sakerna att ordna");
                parts(order.choices().size());
            }
            case Interaction.GapMatch gaps -> {
                options(gaps.choices().stream().map(Interaction.Option::text).toList(), "Orden");
                parts(gaps.gaps().size());
            }
            case Interaction.InlineChoice inline -> {
                parts(inline.dropdowns().size());
                inline.dropdowns()
                        .forEach(one -> options(
                                one.choices().stream()
                                        .map(Interaction.Option::text)
                                        .toList(),
                                "Orden i en lista"));
            }
            case Interaction.ExtendedText extended -> {
                if (extended.modelAnswer().source().isEmpty()) {
                    error("model-answer-missing", "Frågan har inget svarsförslag.", "Skriv ett.");
                }
            }
        }
    }

    private void choices(List<Interaction.SimpleChoice> choices, int most) {
        options(choices.stream().map(Interaction.SimpleChoice::text).toList(), "Alternativen");
        long correct =
                choices.stream().filter(Interaction.SimpleChoice::correct).count();
        if (correct == 0 && !choices.isEmpty()) {
            error("item-no-correct-answer", "Frågan har inget rätt svar.", "Ange vilket alternativ som är rätt.");
        } else if (correct > most && most == 1) {
            error(
                    "item-several-correct-answers",
                    "Frågan har " + correct + " rätta alternativ, men bara ett kan väljas.",
                    "Behåll ett av dem, eller låt flera få väljas.");
        } else {
            parts((int) correct);
        }
    }

    private void options(List<RichText> texts, String what) {
        if (texts.size() < 2) {
            error("too-few-options", what + " är färre än två.", "Lägg till fler.");
        }
        if (texts.size() > MAX_OPTIONS) {
            error("too-many-options", what + " är " + texts.size() + ".", "Behåll högst " + MAX_OPTIONS + ".");
        }
        Set<String> seen = new HashSet<>();
        for (RichText text : texts) {
            if (text.source().isEmpty()) {
                error("option-empty", "Ett alternativ har ingen text.", "Skriv en text, eller ta bort alternativet.");
            } else if (!seen.add(text.source())) {
                error(
                        "option-same-text",
                        "Två alternativ har samma text: " + text.source() + ".",
                        "Skriv om eller ta bort ett av dem.");
            }
        }
    }

    private void parts(int parts) {
        if (parts > Interaction.MAX_PARTS) {
            error(
                    "too-many-parts",
                    "Svaret har " + parts + " delar.",
                    "Dela upp frågan; ett svar kan ha högst " + Interaction.MAX_PARTS + " delar.");
        }
        if (parts == 0) {
            error("gap-missing", "Frågan har inget att svara på.", "Lägg till minst en lucka.");
        }
    }

    private void accepted(Interaction.TextEntry entry) {
        Set<String> compared = new HashSet<>();
        if (entry.accepted().isEmpty()) {
            error("item-no-correct-answer", "Frågan har inget rätt svar.", "Skriv minst ett svar som räknas som rätt.");
        }
        for (String answer : entry.accepted()) {
            if (answer.codePointCount(0, answer.length()) > MAX_ANSWER) {
                error(
                        "accepted-too-long",
                        "Ett svar har fler än " + MAX_ANSWER + " tecken: " + answer.substring(0, 40) + "…",
                        "Fråga efter något kortare.");
            }
            String key = Normalizer.normalize(answer, Normalizer.Form.NFC)
                    .replaceAll("[\\s\\p{Z}]+", entry.ignoreSpaces() ? "" : " ");
            if (!compared.add(entry.caseSensitive() ? key : key.toLowerCase(Locale.ROOT))) {
                error(
                        "accepted-duplicate",
                        "Svaret ”" + answer + "” finns två gånger när det rättas.",
                        "Ta bort ett av dem.");
            }
        }
    }

    private void number(BigDecimal number) {
        if (number.toPlainString().replaceAll("[^0-9]", "").length() > MAX_DIGITS) {
            error(
                    "number-malformed",
                    "Talet " + number.toPlainString() + " har fler än " + MAX_DIGITS + " siffror.",
                    "Avrunda det.");
        }
    }

    private void error(String code, String text, String remedy) {
        problems.error(code, location, text, remedy);
    }
}
