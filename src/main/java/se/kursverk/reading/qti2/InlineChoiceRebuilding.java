package se.kursverk.reading.qti2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.InlineChoice.Dropdown;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.RichText;
import se.kursverk.reading.qti.Answer;
import se.kursverk.reading.qti.Attempts;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.FeedbackTexts;
import se.kursverk.reading.qti.Markup;
import se.kursverk.reading.qti.Node;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.OptionIds;
import se.kursverk.reading.qti.Rebuilding;
import se.kursverk.reading.qti.Texts;

/** The inlineChoiceInteractions of one item: a text with lists to choose from. */
final class InlineChoiceRebuilding implements Rebuilding {

    private final ItemSource source;
    private final List<Element> interactions;
    private final Map<Element, String> right = new LinkedHashMap<>();

    InlineChoiceRebuilding(ItemSource source, List<Element> interactions) throws NotRebuiltException {
        this.source = source;
        this.interactions = source.inOrderOfDeclaration(interactions);
        ItemSource.distinct(interactions, "responseIdentifier");
        for (Element interaction : interactions) {
            source.choices(interaction, "inlineChoice");
            right.put(interaction, right(interaction));
        }
    }

    private String right(Element interaction) throws NotRebuiltException {
        ResponseDeclaration response = source.response(interaction);
        List<String> keyed = response.correct().isEmpty() ? Keys.positive(response) : response.correct();
        if (keyed.isEmpty() || !identifiers(interaction).contains(Keys.best(response, keyed))) {
            throw NotRebuiltException.noAnswer(interaction.location(), "Listan säger inte vilket svar som är rätt.");
        }
        return Keys.best(response, keyed);
    }

    private static List<String> identifiers(Element interaction) {
        return interaction.children("inlineChoice").stream()
                .map(choice -> choice.attributeOrEmpty("identifier"))
                .toList();
    }

    @Override
    public Attempts attempts() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        Map<String, List<String>> none = new LinkedHashMap<>();
        for (Element interaction : interactions) {
            String response = interaction.attributeOrEmpty("responseIdentifier");
            String answer = rightIn(interaction);
            all.put(response, List.of(answer));
            identifiers(interaction).stream()
                    .filter(option -> !option.equals(answer))
                    .findFirst()
                    .ifPresent(option -> none.put(response, List.of(option)));
        }
        Map<String, List<String>> some = new LinkedHashMap<>(all);
        some.putAll(none);
        Element first = interactions.getFirst();
        some.put(first.attributeOrEmpty("responseIdentifier"), List.of(rightIn(first)));
        return new Attempts(
                new Answer(all, Set.of()),
                interactions.size() < 2 ? List.of() : List.of(new Answer(some, Set.of())),
                List.of(new Answer(none, Set.of())),
                List.of());
    }

    private String rightIn(Element interaction) {
        return Optional.ofNullable(right.get(interaction))
                .orElseThrow(() -> new IllegalStateException("no answer for " + interaction.location()));
    }

    /** What stands before the first list, where it stands in blocks of its own. */
    @Override
    public RichText prompt() throws NotRebuiltException {
        List<Node> nodes = blocks();
        return source.texts()
                .prompt(Body.text(nodes.subList(0, firstWithList(nodes))), source.location(), Texts.CHOOSE_IN_LISTS);
    }

    @Override
    public Interaction interaction(FeedbackTexts feedback) throws NotRebuiltException {
        OptionIds gapIds = new OptionIds(
                interactions.stream().map(InlineChoiceRebuilding::gapName).toList());
        List<Node> nodes = blocks();
        String html = Markup.of(
                nodes.subList(firstWithList(nodes), nodes.size()),
                element -> element.is("inlineChoiceInteraction")
                        ? Optional.of(Texts.gap(gapIds.of(gapName(element))))
                        : Body.isNoText(element) ? Optional.of("") : Optional.empty());
        RichText text = source.texts()
                .withGaps(html, gapIds.all(), interactions.getFirst().location());
        List<Dropdown> dropdowns = new ArrayList<>();
        for (Element interaction : interactions) {
            OptionIds ids = new OptionIds(identifiers(interaction));
            List<Option> options = new ArrayList<>();
            for (Element choice : interaction.children("inlineChoice")) {
                options.add(new Option(
                        ids.of(choice.attributeOrEmpty("identifier")),
                        source.texts().entry(Body.text(choice.nodes()), choice.location())));
            }
            dropdowns.add(new Dropdown(gapIds.of(gapName(interaction)), options, ids.of(rightIn(interaction))));
        }
        return new Interaction.InlineChoice(text, dropdowns);
    }

    private static String gapName(Element interaction) {
        return interaction.attributeOrEmpty("responseIdentifier");
    }

    /** The nodes of the body, or of the only element in it. */
    private List<Node> blocks() {
        Element at = source.body();
        while (at.children().size() == 1 && at.children().getFirst().is("div")) {
            at = at.children().getFirst();
        }
        return at.nodes();
    }

    private static int firstWithList(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Element element
                    && (element.is("inlineChoiceInteraction")
                            || element.descendant("inlineChoiceInteraction").isPresent())) {
                return Markup.isBlock(element) ? i : 0;
            }
        }
        return 0;
    }
}
