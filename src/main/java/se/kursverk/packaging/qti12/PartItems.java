package se.kursverk.packaging.qti12;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.packaging.qti12.Presentation.ResponseLid;
import se.kursverk.rendering.PlainPages;

/**
 * Items whose answer has several parts, as Canvas has them: pairs ({@code matching_question}) and lists in a text
 * ({@code multiple_dropdowns_question}). Each part is a {@code response_lid}.
 *
 * <p>Idents are made of numbers: Canvas reads a pair's from the digits in them, and looks a list's options up over all
 * lists of an item. The options are words without markup, which Canvas would show as it is written.
 */
final class PartItems {

    private PartItems() {}

    static Item match(Head head, Interaction.Match match, Feedback feedback) {
        Map<String, String> idents = new LinkedHashMap<>();
        List<ResponseLabel> labels = new ArrayList<>();
        for (Interaction.Option target : match.targets()) {
            String ident = "match" + (labels.size() + 1);
            idents.put(target.id(), ident);
            labels.add(ResponseLabel.words(ident, PlainPages.words(target.text())));
        }
        List<ResponseLid> responses = new ArrayList<>();
        List<Conditionvar.Part> parts = new ArrayList<>();
        for (Interaction.Match.Source source : match.sources()) {
            String response = "response_" + (responses.size() + 1);
            responses.add(ResponseLid.source(response, PlainPages.inline(source.text()), match.shuffle(), labels));
            parts.add(new Conditionvar.Part(response, String.valueOf(idents.get(source.target()))));
        }
        return item(head, Presentation.parts(head.prompt(), responses), parts, feedback);
    }

    static Item gaps(Head head, Interaction.GapMatch gaps, Feedback feedback) {
        return dropdowns(
                head,
                PlainPages.fragment(gaps.text()),
                gaps.gaps().stream()
                        .map(gap -> new Interaction.InlineChoice.Dropdown(gap.id(), gaps.choices(), gap.choice()))
                        .toList(),
                gaps.shuffle(),
                feedback);
    }

    static Item lists(Head head, Interaction.InlineChoice lists, Feedback feedback) {
        return dropdowns(head, PlainPages.fragment(lists.text()), lists.dropdowns(), false, feedback);
    }

    private static Item dropdowns(
            Head head,
            String text,
            List<Interaction.InlineChoice.Dropdown> dropdowns,
            boolean shuffle,
            Feedback feedback) {
        String withBlanks = text;
        List<ResponseLid> responses = new ArrayList<>();
        List<Conditionvar.Part> parts = new ArrayList<>();
        for (Interaction.InlineChoice.Dropdown dropdown : dropdowns) {
            withBlanks = withBlanks.replace("[[" + dropdown.id() + "]]", "[" + dropdown.id() + "]");
            String response = "response_" + dropdown.id();
            String prefix = "list" + (responses.size() + 1) + "_option";
            List<ResponseLabel> labels = new ArrayList<>();
            for (Interaction.Option option : dropdown.choices()) {
                String ident = prefix + (labels.size() + 1);
                labels.add(ResponseLabel.words(ident, PlainPages.words(option.text())));
                if (option.id().equals(dropdown.correct())) {
                    parts.add(new Conditionvar.Part(response, ident));
                }
            }
            responses.add(ResponseLid.blank(response, dropdown.id(), shuffle, labels));
        }
        String html = "<div class=\"prompt\">\n" + head.prompt() + "\n</div>\n<div class=\"text\">\n" + withBlanks
                + "\n</div>";
        return item(head, Presentation.parts(html, responses), parts, feedback);
    }

    private static Item item(Head head, Presentation presentation, List<Conditionvar.Part> parts, Feedback feedback) {
        return new Judgement().always(feedback).parts(parts, feedback).item(head, presentation);
    }
}
