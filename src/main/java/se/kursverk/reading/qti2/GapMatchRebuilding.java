package se.kursverk.reading.qti2;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.GapMatch.Gap;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.RichText;
import se.kursverk.reading.qti.Attempts;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.FeedbackTexts;
import se.kursverk.reading.qti.Markup;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.OptionIds;
import se.kursverk.reading.qti.Rebuilding;
import se.kursverk.reading.qti.Texts;

/** A gapMatchInteraction in which every gap takes a word of its own. */
final class GapMatchRebuilding implements Rebuilding {

    private static final Set<String> NO_TEXT = Set.of("prompt", "gapText", "gapImg");

    private final ItemSource source;
    private final Element interaction;
    private final Pairs pairs;
    private final List<Element> gaps;
    private final List<Element> words;
    private final Map<String, String> wordOfGap;

    GapMatchRebuilding(ItemSource source, Element interaction) throws NotRebuiltException {
        this.source = source;
        this.interaction = interaction;
        this.pairs = Pairs.of(source.response(interaction));
        this.gaps = interaction.descendants("gap");
        this.words = source.choices(interaction, "gapText");
        ItemSource.distinct(gaps, "identifier");
        if (!interaction.children("gapImg").isEmpty()) {
            throw NotRebuiltException.type(interaction.location(), "bilder i luckor (gapImg)");
        }
        if (pairs.isEmpty()) {
            throw NotRebuiltException.noAnswer(
                    interaction.location(), "Frågan säger inte vilka ord som hör till luckorna.");
        }
        Set<String> gapNames = gaps.stream().map(GapMatchRebuilding::identifier).collect(Collectors.toSet());
        Set<String> wordNames =
                words.stream().map(GapMatchRebuilding::identifier).collect(Collectors.toSet());
        this.wordOfGap = pairs.bySecond(gapNames)
                .filter(found -> wordNames.containsAll(found.values()))
                .filter(found -> new HashSet<>(found.values()).size() == found.size())
                .orElseThrow(() -> NotRebuiltException.answer(
                        interaction.location(),
                        "I Kursverk hör precis ett ord till varje lucka, men här är det inte så."));
    }

    private static String identifier(Element element) {
        return element.attributeOrEmpty("identifier");
    }

    @Override
    public Attempts attempts() {
        return pairs.attempts();
    }

    @Override
    public RichText prompt() throws NotRebuiltException {
        return source.texts().prompt(Body.prompt(source.body(), interaction), interaction.location(), Texts.FILL_GAPS);
    }

    @Override
    public Interaction interaction(FeedbackTexts feedback) throws NotRebuiltException {
        OptionIds gapIds =
                new OptionIds(gaps.stream().map(GapMatchRebuilding::identifier).toList());
        String html = Markup.of(
                interaction.nodes(),
                element -> element.is("gap")
                        ? Optional.of(Texts.gap(gapIds.of(identifier(element))))
                        : NO_TEXT.contains(element.name()) ? Optional.of("") : Optional.empty());
        RichText text = source.texts().withGaps(html, gapIds.all(), interaction.location());
        OptionIds wordIds =
                new OptionIds(words.stream().map(GapMatchRebuilding::identifier).toList());
        List<Option> options = new ArrayList<>();
        for (Element word : words) {
            options.add(new Option(
                    wordIds.of(identifier(word)), source.texts().option(Body.text(word.nodes()), word.location())));
        }
        List<Gap> filled = new ArrayList<>();
        wordOfGap.forEach((gap, word) -> filled.add(new Gap(gapIds.of(gap), wordIds.of(word))));
        return new Interaction.GapMatch(
                text, options, filled, interaction.attributeOrEmpty("shuffle").equals("true"));
    }
}
