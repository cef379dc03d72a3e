package se.kursverk.reading.qti12;

import java.util.ArrayList;
import java.util.List;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.InlineChoice.Dropdown;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.RichText;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.FeedbackTexts;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.OptionIds;
import se.kursverk.reading.qti.Texts;

/** A text with {@code [names]} in it, a list for each (Canvas's multiple_dropdowns_question). */
final class DropdownRebuilding extends SeveralRebuilding {

    private final List<String> blocks;
    private final int first;

    DropdownRebuilding(ItemSource source) throws NotRebuiltException {
        super(source);
        this.blocks = Blocks.of(source.html());
        this.first = firstWithList();
        for (Response response : responses()) {
            if (!source.html().contains("[" + name(response) + "]")) {
                throw NotRebuiltException.broken(
                        response.element().location(),
                        "Texten har ingen plats för listan: [" + name(response) + "] saknas.");
            }
        }
    }

    private int firstWithList() {
        for (int i = 0; i < blocks.size(); i++) {
            for (Response response : responses()) {
                if (blocks.get(i).contains("[" + name(response) + "]")) {
                    return i;
                }
            }
        }
        return 0;
    }

    /** What stands within brackets in the text. */
    private static String name(Response response) {
        String stem =
                Material.stem(response.element()).replaceAll("<[^<>]*>", "").strip();
        return stem.isEmpty() ? response.ident().replaceFirst("^response_", "") : stem;
    }

    @Override
    public RichText prompt() throws NotRebuiltException {
        return source().texts()
                .prompt(String.join("\n", blocks.subList(0, first)), source().location(), Texts.CHOOSE_IN_LISTS);
    }

    @Override
    public Interaction interaction(FeedbackTexts feedback) throws NotRebuiltException {
        OptionIds gapIds =
                new OptionIds(responses().stream().map(DropdownRebuilding::name).toList());
        String html = String.join("\n", blocks.subList(first, blocks.size()));
        List<Dropdown> dropdowns = new ArrayList<>();
        for (Response response : responses()) {
            String gap = gapIds.of(name(response));
            html = html.replace("[" + name(response) + "]", Texts.gap(gap));
            OptionIds ids = new OptionIds(response.idents());
            List<Option> options = new ArrayList<>();
            for (Element label : response.labels()) {
                options.add(new Option(ids.of(Response.identOf(label)), source().entry(label)));
            }
            dropdowns.add(new Dropdown(gap, options, ids.of(rightIn(response))));
        }
        return new Interaction.InlineChoice(
                source().texts().withGaps(html, gapIds.all(), source().location()), dropdowns);
    }
}
