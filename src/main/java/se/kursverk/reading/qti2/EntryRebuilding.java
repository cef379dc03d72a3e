package se.kursverk.reading.qti2;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;
import se.kursverk.reading.qti.Answer;
import se.kursverk.reading.qti.Attempts;
import se.kursverk.reading.qti.Decimals;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.FeedbackTexts;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.Rebuilding;

/** A single textEntryInteraction: a short text, or a number. */
final class EntryRebuilding implements Rebuilding {

    private static final Set<String> NUMBERS = Set.of("float", "integer");

    /** A field for a text that nobody gave a length for. */
    private static final int USUAL_LENGTH = 20;

    private static final int LONGEST = 200;

    /** More answers than anybody writes are not tried one by one. */
    private static final int MOST_TRIED = 200;

    private final ItemSource source;
    private final Element interaction;
    private final ResponseDeclaration response;
    private final FieldText field;
    private final Optional<NumberKey> number;
    private final List<String> accepted;

    EntryRebuilding(ItemSource source, Element interaction) throws NotRebuiltException {
        this.source = source;
        this.interaction = interaction;
        this.response = source.response(interaction);
        boolean isNumber = NUMBERS.contains(response.baseType());
        this.field = FieldText.of(source.body(), isNumber);
        this.number = isNumber ? NumberKey.of(source.item(), response) : Optional.empty();
        this.accepted = number.isPresent() ? List.of(number.get().answer().toPlainString()) : accepted();
        if ((isNumber && number.isEmpty()) || accepted.isEmpty()) {
            throw NotRebuiltException.noAnswer(interaction.location(), "Frågan säger inte vilket svar som är rätt.");
        }
    }

    /** Every text that gives as much as the right one does. */
    private List<String> accepted() {
        Set<String> candidates = new LinkedHashSet<>(response.correct());
        candidates.addAll(Keys.positive(response));
        source.item()
                .child("responseProcessing")
                .ifPresent(processing -> processing.descendants("baseValue").stream()
                        .filter(value -> value.attributeOrEmpty("baseType").equals("string"))
                        .map(Element::text)
                        .forEach(candidates::add));
        List<String> texts = candidates.stream()
                .filter(text -> !text.isBlank())
                .limit(MOST_TRIED)
                .toList();
        double best = texts.stream().mapToDouble(this::score).max().orElse(0);
        if (best <= 0) {
            return response.correct().isEmpty() ? Keys.positive(response) : response.correct();
        }
        List<String> partly = texts.stream()
                .filter(text -> score(text) > 0 && score(text) < best)
                .toList();
        if (!partly.isEmpty()) {
            source.problems()
                    .warning(
                            "partial-credit-not-kept",
                            interaction.location(),
                            "Svar som gav en del av poängen räknas som fel i Kursverk: " + String.join(", ", partly)
                                    + ".",
                            "Lägg till dem bland de godtagna svaren om de ska räknas som rätt.");
        }
        return texts.stream().filter(text -> score(text) == best).toList();
    }

    private double score(String text) {
        return source.trials().score(Answer.of(response.identifier(), List.of(text)));
    }

    @Override
    public Attempts attempts() {
        String wrong = number.isPresent()
                ? number.get()
                        .answer()
                        .add(number.get().tolerance())
                        .add(BigDecimal.TEN)
                        .toPlainString()
                : String.join(" ", accepted) + " ?";
        return new Attempts(
                Answer.of(response.identifier(), List.of(accepted.getFirst())),
                List.of(),
                List.of(Answer.of(response.identifier(), List.of(wrong))),
                List.of());
    }

    @Override
    public RichText prompt() throws NotRebuiltException {
        return source.texts().prompt(field.html(), interaction.location());
    }

    @Override
    public Interaction interaction(FeedbackTexts feedback) {
        if (number.isPresent()) {
            return new Interaction.Numeric(number.get().answer(), number.get().tolerance(), field.unit());
        }
        int longest = accepted.stream().mapToInt(String::length).max().orElse(0);
        int length = interaction
                .attribute("expectedLength")
                .flatMap(Decimals::of)
                .map(BigDecimal::intValue)
                .filter(given -> given > 0 && given <= LONGEST)
                .orElse(Math.min(LONGEST, Math.max(longest, USUAL_LENGTH)));
        List<String> texts = new ArrayList<>();
        for (String text : accepted) {
            texts.add(text.strip());
        }
        return new Interaction.TextEntry(texts.stream().distinct().toList(), caseCounts(), ignoresSpaces(), length);
    }

    private boolean ignoresSpaces() {
        return Set.of(interaction.attributeOrEmpty("class").split("\\s+")).contains("ignore-spaces");
    }

    /** Whether the right answer is wrong in other letters. */
    private boolean caseCounts() {
        boolean told = response.mapping().stream()
                .flatMap(mapping -> mapping.entries().stream())
                .anyMatch(ResponseDeclaration.Mapping.Entry::caseSensitive);
        return told || accepted.stream().anyMatch(this::isWrongInOtherLetters);
    }

    private boolean isWrongInOtherLetters(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        String other = upper.equals(text) ? text.toLowerCase(Locale.ROOT) : upper;
        return !other.equals(text) && score(text) > 0 && score(other) < score(text);
    }
}
