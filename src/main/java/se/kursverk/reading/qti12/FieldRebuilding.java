package se.kursverk.reading.qti12;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.reading.qti.Attempts;
import se.kursverk.reading.qti.Decimals;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.FeedbackTexts;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.Rebuilding;

/** A single field: a short text or a number. */
final class FieldRebuilding implements Rebuilding {

    private static final int USUAL_LENGTH = 20;
    private static final int LONGEST = 200;

    /** More answers than anybody writes are not tried one by one. */
    private static final int MOST_TRIED = 200;

    private final ItemSource source;
    private final Response response;
    private final boolean number;
    private final List<String> accepted;
    private final Optional<Range> range;

    private record Range(BigDecimal answer, BigDecimal tolerance) {}

    FieldRebuilding(ItemSource source, Response response) throws NotRebuiltException {
        this.source = source;
        this.response = response;
        this.number = response.element().is("response_num")
                || source.kind().equals("numerical_question")
                || response.element().descendants("render_fib").stream()
                        .anyMatch(render -> Set.of("integer", "decimal", "scientific")
                                .contains(render.attributeOrEmpty("fibtype").toLowerCase(Locale.ROOT)));
        this.accepted = accepted();
        this.range = number ? range() : Optional.empty();
        if (number ? range.isEmpty() : accepted.isEmpty()) {
            throw NotRebuiltException.noAnswer(location(), "Frågan säger inte vilket svar som är rätt.");
        }
    }

    private Location location() {
        return response.element().location();
    }

    private double score(String text) {
        return source.trials().score(response.giving(text));
    }

    private List<String> accepted() {
        Set<String> candidates = new LinkedHashSet<>();
        for (Element condition : source.conditions().giving()) {
            condition.descendants("varequal").stream().map(Element::text).forEach(candidates::add);
        }
        List<String> giving = candidates.stream()
                .limit(MOST_TRIED)
                .filter(text -> !text.isBlank() && score(text) > 0)
                .toList();
        double best = giving.stream().mapToDouble(this::score).max().orElse(0);
        List<String> partly = giving.stream().filter(text -> score(text) < best).toList();
        if (!partly.isEmpty()) {
            source.problems()
                    .warning(
                            "partial-credit-not-kept",
                            location(),
                            "Svar som gav en del av poängen räknas som fel i Kursverk: " + String.join(", ", partly)
                                    + ".",
                            "Lägg till dem bland de godtagna svaren om de ska räknas som rätt.");
        }
        return giving.stream().filter(text -> score(text) == best).toList();
    }

    /** From a condition with bounds, or an exact number. */
    private Optional<Range> range() throws NotRebuiltException {
        Optional<BigDecimal> exact = accepted.stream().findFirst().flatMap(Decimals::of);
        if (accepted.size() > 1) {
            throw new NotRebuiltException(
                    "several-numbers",
                    location(),
                    "Frågan har " + accepted.size() + " tal som alla är rätt; här kan bara ett vara det.",
                    "Fråga efter ett av dem, eller gör om frågan till en kortsvarsfråga.");
        }
        Optional<BigDecimal> from = bound("vargte").or(() -> bound("vargt"));
        Optional<BigDecimal> to = bound("varlte").or(() -> bound("varlt"));
        if (from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) > 0) {
            return exact.map(answer -> new Range(answer, BigDecimal.ZERO));
        }
        BigDecimal middle = from.get().add(to.get()).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
        BigDecimal answer = exact.filter(value -> value.compareTo(middle) == 0).orElse(Decimals.plain(middle));
        return Optional.of(new Range(answer, Decimals.plain(to.get().subtract(middle))));
    }

    private Optional<BigDecimal> bound(String test) {
        return source.conditions().giving().stream()
                .flatMap(condition -> condition.descendants(test).stream())
                .findFirst()
                .flatMap(found -> Decimals.of(found.text()));
    }

    @Override
    public Attempts attempts() {
        String right = range.map(Range::answer).map(BigDecimal::toPlainString).orElseGet(accepted::getFirst);
        String wrong = range.map(found -> found.answer().add(found.tolerance()).add(BigDecimal.TEN))
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> String.join(" ", accepted) + " ?");
        return new Attempts(response.giving(right), List.of(), List.of(response.giving(wrong)), List.of());
    }

    @Override
    public RichText prompt() throws NotRebuiltException {
        return source.prompt();
    }

    @Override
    public Interaction interaction(FeedbackTexts feedback) {
        if (range.isPresent()) {
            return new Interaction.Numeric(
                    range.get().answer(), range.get().tolerance(), source.field(ItemSource.UNIT));
        }
        int longest = accepted.stream().mapToInt(String::length).max().orElse(0);
        int length = response.element().descendants("render_fib").stream()
                .flatMap(render -> render.attribute("maxchars").or(() -> render.attribute("columns")).stream())
                .flatMap(given -> Decimals.of(given).stream())
                .map(BigDecimal::intValue)
                .filter(given -> given > 0 && given <= LONGEST)
                .findFirst()
                .orElse(Math.min(LONGEST, Math.max(longest, USUAL_LENGTH)));
        return new Interaction.TextEntry(accepted, caseCounts(), false, length);
    }

    private boolean caseCounts() {
        return source.conditions().giving().stream()
                .flatMap(condition -> condition.descendants("varequal").stream())
                .anyMatch(test -> test.attributeOrEmpty("case").equalsIgnoreCase("yes"));
    }
}
