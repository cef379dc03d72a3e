package se.kursverk.reading.qti2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.RichText;
import se.kursverk.reading.qti.Answer;
import se.kursverk.reading.qti.AnswerFeedback.About;
import se.kursverk.reading.qti.Attempts;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.FeedbackTexts;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.OptionIds;
import se.kursverk.reading.qti.Rebuilding;
import se.kursverk.reading.qti.TruthWords;

/** A choiceInteraction: one option, several, or true and false. */
final class ChoiceRebuilding implements Rebuilding {

    /** As many options as a question of ours may have. */
    private static final int MOST_TRIED = 26;

    private final ItemSource source;
    private final Element interaction;
    private final ResponseDeclaration response;
    private final List<Element> choices;
    private final List<String> right;

    ChoiceRebuilding(ItemSource source, Element interaction) throws NotRebuiltException {
        this.source = source;
        this.interaction = interaction;
        this.response = source.response(interaction);
        this.choices = source.choices(interaction, "simpleChoice");
        if (choices.size() < 2) {
            throw NotRebuiltException.broken(interaction.location(), "Frågan har färre än två svarsalternativ.");
        }
        this.right = right();
    }

    private static String identifier(Element choice) {
        return choice.attributeOrEmpty("identifier");
    }

    private List<String> right() throws NotRebuiltException {
        List<String> known = choices.stream().map(ChoiceRebuilding::identifier).toList();
        List<String> keyed = response.correct().isEmpty() ? Keys.positive(response) : response.correct();
        List<String> found = keyed.isEmpty()
                ? known.stream().limit(MOST_TRIED).filter(this::scores).toList()
                : known.stream().filter(keyed::contains).toList();
        if (found.isEmpty() || !known.containsAll(keyed)) {
            throw NotRebuiltException.noAnswer(
                    interaction.location(), "Frågan säger inte vilket svarsalternativ som är rätt.");
        }
        if (!response.several() && found.size() > 1) {
            return List.of(Keys.best(response, found));
        }
        return found;
    }

    private boolean scores(String option) {
        return source.trials().score(Answer.choosing(response.identifier(), List.of(option))) > 0;
    }

    @Override
    public Attempts attempts() {
        String identifier = response.identifier();
        List<String> options = choices.stream()
                .map(ChoiceRebuilding::identifier)
                .limit(MOST_TRIED)
                .toList();
        List<Answer> others = new ArrayList<>();
        for (String option : options) {
            if (!right.equals(List.of(option))) {
                others.add(Answer.choosing(identifier, List.of(option)));
            }
        }
        if (response.several() && right.size() < options.size()) {
            others.add(Answer.choosing(identifier, options));
        }
        List<Answer> partly =
                right.size() < 2 ? List.of() : List.of(Answer.choosing(identifier, right.subList(0, right.size() - 1)));
        return new Attempts(Answer.choosing(identifier, right), partly, others, options);
    }

    @Override
    public RichText prompt() throws NotRebuiltException {
        return source.texts().prompt(Body.prompt(source.body(), interaction), interaction.location());
    }

    @Override
    public Interaction interaction(FeedbackTexts feedback) throws NotRebuiltException {
        for (Element choice : choices) {
            ShownFeedback.within(choice)
                    .forEach(said -> feedback.add(
                            new About.Option(identifier(choice)), Body.text(said.nodes()), said.location()));
        }
        Optional<String> yes = identifier(choice -> TruthWords.isTrue(identifier(choice), choice.text(), false));
        Optional<String> no = identifier(choice -> TruthWords.isFalse(identifier(choice), choice.text(), false));
        if (!response.several() && choices.size() == 2 && yes.isPresent() && no.isPresent()) {
            return new Interaction.TrueFalse(
                    right.contains(yes.get()), feedback.option(yes.get()), feedback.option(no.get()));
        }
        OptionIds ids =
                new OptionIds(choices.stream().map(ChoiceRebuilding::identifier).toList());
        List<SimpleChoice> options = new ArrayList<>();
        for (Element choice : choices) {
            options.add(new SimpleChoice(
                    ids.of(identifier(choice)),
                    source.texts().option(Body.text(choice.nodes()), choice.location()),
                    right.contains(identifier(choice)),
                    choice.attributeOrEmpty("fixed").equals("true"),
                    feedback.option(identifier(choice))));
        }
        boolean shuffle = interaction.attributeOrEmpty("shuffle").equals("true");
        warnOfShares();
        return response.several()
                ? new Interaction.MultipleChoice(options, shuffle)
                : new Interaction.SingleChoice(options, shuffle);
    }

    private Optional<String> identifier(Predicate<Element> wanted) {
        return choices.stream().filter(wanted).map(ChoiceRebuilding::identifier).findFirst();
    }

    private void warnOfShares() {
        if (response.several()) {
            return;
        }
        Set<String> shares = choices.stream()
                .map(ChoiceRebuilding::identifier)
                .limit(MOST_TRIED)
                .filter(option -> !right.contains(option))
                .filter(this::scores)
                .collect(Collectors.toSet());
        if (!shares.isEmpty()) {
            source.problems()
                    .warning(
                            "partial-credit-not-kept",
                            interaction.location(),
                            "Alternativ som gav en del av poängen ger inga poäng i Kursverk: "
                                    + String.join(", ", shares.stream().sorted().toList()) + ".",
                            "Se efter om frågan fortfarande är rättvis.");
        }
    }
}
