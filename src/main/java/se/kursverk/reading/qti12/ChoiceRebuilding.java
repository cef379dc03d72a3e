package se.kursverk.reading.qti12;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.RichText;
import se.kursverk.reading.qti.Answer;
import se.kursverk.reading.qti.Attempts;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.FeedbackTexts;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.OptionIds;
import se.kursverk.reading.qti.Rebuilding;
import se.kursverk.reading.qti.TruthWords;

/** A response_lid with options of which one or several are chosen. */
final class ChoiceRebuilding implements Rebuilding {

    private static final Set<String> TRUE_FALSE = Set.of("true_false_question", "cc.true_false.v0p1", "true/false");

    /** As many options as a question of ours may have. */
    private static final int MOST_TRIED = 26;

    private final ItemSource source;
    private final Response response;
    private final boolean several;
    private final List<String> options;
    private final List<String> right;

    ChoiceRebuilding(ItemSource source, Response response) throws NotRebuiltException {
        this.source = source;
        this.response = response;
        this.several = response.cardinality("Multiple");
        this.options = response.idents();
        if (options.size() < 2) {
            throw NotRebuiltException.broken(response.element().location(), "Frågan har färre än två svarsalternativ.");
        }
        this.right = several ? rightOnes() : rightOne();
        if (right.isEmpty()) {
            throw NotRebuiltException.noAnswer(
                    response.element().location(), "Frågan säger inte vilket svarsalternativ som är rätt.");
        }
    }

    private double score(List<String> chosen) {
        return source.trials().score(response.choosing(chosen));
    }

    private List<String> rightOne() {
        List<String> tried = options.stream().limit(MOST_TRIED).toList();
        double best = tried.stream()
                .mapToDouble(option -> score(List.of(option)))
                .max()
                .orElse(0);
        if (best <= 0) {
            return List.of();
        }
        List<String> giving =
                tried.stream().filter(option -> score(List.of(option)) > 0).toList();
        String first = giving.stream()
                .filter(option -> score(List.of(option)) == best)
                .findFirst()
                .orElseThrow();
        if (giving.size() > 1) {
            source.problems()
                    .warning(
                            "partial-credit-not-kept",
                            response.element().location(),
                            "Bara ett alternativ kan vara rätt i Kursverk, men flera gav poäng: "
                                    + String.join(", ", giving) + ".",
                            "Se efter att rätt alternativ är markerat.");
        }
        return List.of(first);
    }

    /** Those named in a condition that gives points, or those that give points by themselves: whichever gives more. */
    private List<String> rightOnes() {
        Set<String> named = new LinkedHashSet<>();
        source.conditions()
                .giving()
                .forEach(condition -> condition.child("conditionvar").ifPresent(test -> addNamed(test, named)));
        List<String> together = options.stream().filter(named::contains).toList();
        List<String> alone = options.stream()
                .limit(MOST_TRIED)
                .filter(option -> score(List.of(option)) > Math.max(0, score(List.of())))
                .toList();
        List<String> found = score(together) >= score(alone) ? together : alone;
        return score(found) > 0 ? found : List.of();
    }

    private void addNamed(Element test, Set<String> named) {
        for (Element child : test.children()) {
            if (child.is("varequal")) {
                named.add(child.text());
            } else if (!child.is("not")) {
                addNamed(child, named);
            }
        }
    }

    @Override
    public Attempts attempts() {
        List<String> tried = options.stream().limit(MOST_TRIED).toList();
        List<Answer> others = new ArrayList<>();
        for (String option : tried) {
            if (!right.equals(List.of(option))) {
                others.add(response.choosing(List.of(option)));
            }
        }
        if (several && right.size() < tried.size()) {
            others.add(response.choosing(tried));
        }
        return new Attempts(
                response.choosing(right),
                right.size() < 2 ? List.of() : List.of(response.choosing(right.subList(0, right.size() - 1))),
                others,
                tried);
    }

    @Override
    public RichText prompt() throws NotRebuiltException {
        return source.prompt();
    }

    @Override
    public Interaction interaction(FeedbackTexts feedback) throws NotRebuiltException {
        List<Element> labels = response.labels();
        boolean told = TRUE_FALSE.contains(source.kind().toLowerCase(Locale.ROOT));
        Optional<String> yes = ident(labels, label -> TruthWords.isTrue(Response.identOf(label), label.text(), told));
        Optional<String> no = ident(labels, label -> TruthWords.isFalse(Response.identOf(label), label.text(), told));
        if (!several && labels.size() == 2 && yes.isPresent() && no.isPresent() && !yes.equals(no)) {
            return new Interaction.TrueFalse(
                    right.contains(yes.get()), feedback.option(yes.get()), feedback.option(no.get()));
        }
        OptionIds ids = new OptionIds(options);
        List<SimpleChoice> choices = new ArrayList<>();
        for (Element label : labels) {
            String ident = Response.identOf(label);
            choices.add(new SimpleChoice(
                    ids.of(ident),
                    source.text(label),
                    right.contains(ident),
                    label.attributeOrEmpty("rshuffle").equalsIgnoreCase("no"),
                    feedback.option(ident)));
        }
        return several
                ? new Interaction.MultipleChoice(choices, response.shuffle())
                : new Interaction.SingleChoice(choices, response.shuffle());
    }

    private static Optional<String> ident(List<Element> labels, Predicate<Element> wanted) {
        return labels.stream().filter(wanted).map(Response::identOf).findFirst();
    }
}
