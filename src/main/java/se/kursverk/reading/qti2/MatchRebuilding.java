package se.kursverk.reading.qti2;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.Match.Source;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.RichText;
import se.kursverk.reading.qti.Attempts;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.FeedbackTexts;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.OptionIds;
import se.kursverk.reading.qti.Rebuilding;

/** A matchInteraction in which everything on one side belongs to one thing on the other. */
final class MatchRebuilding implements Rebuilding {

    private final ItemSource source;
    private final Element interaction;
    private final Pairs pairs;
    private final List<Element> from;
    private final List<Element> to;
    private final Map<String, String> targets;

    MatchRebuilding(ItemSource source, Element interaction) throws NotRebuiltException {
        this.source = source;
        this.interaction = interaction;
        this.pairs = Pairs.of(source.response(interaction));
        List<Element> sets = interaction.children("simpleMatchSet");
        if (sets.size() != 2) {
            throw NotRebuiltException.broken(interaction.location(), "Frågan har inte två sidor att para ihop.");
        }
        if (pairs.isEmpty()) {
            throw NotRebuiltException.noAnswer(interaction.location(), "Frågan säger inte vilka par som är rätt.");
        }
        List<Element> first = source.choices(sets.getFirst(), "simpleAssociableChoice");
        List<Element> second = source.choices(sets.getLast(), "simpleAssociableChoice");
        Optional<Map<String, String>> straight = pairs.byFirst(identifiers(first));
        this.from = straight.isPresent() ? first : second;
        this.to = straight.isPresent() ? second : first;
        this.targets = straight.or(() -> pairs.bySecond(identifiers(second)))
                .filter(found -> identifiers(to).containsAll(found.values()))
                .orElseThrow(
                        () -> NotRebuiltException.answer(
                                interaction.location(),
                                "I Kursverk hör allt på ena sidan ihop med precis en sak på den andra, men här är det inte så."));
    }

    private static Set<String> identifiers(List<Element> choices) {
        Set<String> identifiers = new LinkedHashSet<>();
        choices.forEach(choice -> identifiers.add(choice.attributeOrEmpty("identifier")));
        return identifiers;
    }

    @Override
    public Attempts attempts() {
        return pairs.attempts();
    }

    @Override
    public RichText prompt() throws NotRebuiltException {
        return source.texts().prompt(Body.prompt(source.body(), interaction), interaction.location());
    }

    @Override
    public Interaction interaction(FeedbackTexts feedback) throws NotRebuiltException {
        OptionIds sourceIds = new OptionIds(identifiers(from));
        OptionIds targetIds = new OptionIds(identifiers(to));
        List<Source> sources = new ArrayList<>();
        for (Element choice : from) {
            String identifier = choice.attributeOrEmpty("identifier");
            String target = Optional.ofNullable(targets.get(identifier))
                    .orElseThrow(() -> new IllegalStateException("no pair for " + identifier));
            sources.add(new Source(sourceIds.of(identifier), text(choice), targetIds.of(target)));
        }
        List<Option> options = new ArrayList<>();
        for (Element choice : to) {
            options.add(new Option(targetIds.of(choice.attributeOrEmpty("identifier")), text(choice)));
        }
        return new Interaction.Match(
                sources, options, interaction.attributeOrEmpty("shuffle").equals("true"));
    }

    private RichText text(Element choice) throws NotRebuiltException {
        return source.texts().option(Body.text(choice.nodes()), choice.location());
    }
}
