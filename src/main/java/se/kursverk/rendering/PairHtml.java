package se.kursverk.rendering;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.RichText;

/** Left sides that each get a right side from a list: rows to match, and texts with gaps. */
final class PairHtml {

    private static final Pattern GAP = Pattern.compile("\\[\\[([a-z0-9-]+)]]");

    private final Asked asked;
    private final Html html;
    private final Messages messages;

    PairHtml(Asked asked) {
        this.asked = asked;
        this.html = asked.html();
        this.messages = asked.messages();
    }

    void write(Interaction.Match match) {
        html.element("p", messages.get("item.match"), "class", "instruction");
        asked.openList("div", "pairs", match.shuffle()).line();
        for (Interaction.Match.Source source : asked.arranged(match.sources(), match.shuffle(), any -> false)) {
            String field = asked.field() + "-" + source.id();
            html.open("div", "class", "pair", "data-source", source.id())
                    .open("label", "for", field)
                    .raw(TextHtml.inline(source.text()))
                    .close("label");
            writeSelect(source.id(), "", match.targets());
            writeMark(source.id(), source.target(), match.targets());
            html.close("div").line();
        }
        html.close("div").line();
    }

    void write(Interaction.GapMatch gaps) {
        html.element("p", messages.get("item.gap-match"), "class", "instruction");
        List<Option> words = asked.arranged(gaps.choices(), gaps.shuffle(), any -> false);
        asked.openList("ul", "words", gaps.shuffle());
        words.forEach(word -> {
            if (gaps.gaps().stream().anyMatch(gap -> asked.given(gap.id() + " " + word.id()))) {
                html.open("li", "data-option", word.id(), "class", "used");
            } else {
                html.open("li", "data-option", word.id());
            }
            html.raw(TextHtml.inline(word.text())).close("li");
        });
        html.close("ul").line();
        Map<String, String> key = gaps.gaps().stream()
                .collect(Collectors.toMap(Interaction.GapMatch.Gap::id, Interaction.GapMatch.Gap::choice));
        write(gaps.text(), gap -> words, key);
    }

    void write(Interaction.InlineChoice lists) {
        html.element("p", messages.get("item.inline-choice"), "class", "instruction");
        Map<String, String> key = lists.dropdowns().stream()
                .collect(Collectors.toMap(
                        Interaction.InlineChoice.Dropdown::id, Interaction.InlineChoice.Dropdown::correct));
        write(
                lists.text(),
                gap -> lists.dropdowns().stream()
                        .filter(one -> one.id().equals(gap))
                        .findFirst()
                        .orElseThrow()
                        .choices(),
                key);
    }

    private void write(RichText text, Function<String, List<Option>> choices, Map<String, String> key) {
        Matcher gap = GAP.matcher(TextHtml.blocks(text));
        html.open("div", "class", "gap-text");
        int number = 0;
        StringBuilder filled = new StringBuilder();
        while (gap.find()) {
            number++;
            Html select = new Html();
            String id = gap.group(1);
            select.open("span", "class", "gap", "data-gap", id);
            PairHtml within = new PairHtml(new Asked(asked.item(), messages, select, asked.form()));
            within.writeSelect(id, messages.get("item.gap", number), choices.apply(id));
            within.writeMark(id, key.getOrDefault(id, ""), choices.apply(id));
            select.close("span");
            gap.appendReplacement(filled, Matcher.quoteReplacement(select.toString()));
        }
        gap.appendTail(filled);
        html.raw(filled.toString()).close("div").line();
    }

    private void writeSelect(String left, String label, List<Option> options) {
        String id = asked.field() + "-" + left;
        boolean form = asked.form().isPresent();
        if (form && label.isEmpty()) {
            html.open("select", "id", id, "name", Asked.NAME);
        } else if (form) {
            html.open("select", "id", id, "name", Asked.NAME, "aria-label", label);
        } else if (label.isEmpty()) {
            html.open("select", "id", id);
        } else {
            html.open("select", "id", id, "aria-label", label);
        }
        html.element("option", messages.get("item.choose"), "value", "");
        options.forEach(option -> html.element(
                "option",
                TextHtml.plain(option.text()),
                "value",
                form ? left + " " + option.id() : option.id(),
                "?selected",
                Boolean.toString(asked.given(left + " " + option.id()))));
        html.close("select");
    }

    private void writeMark(String left, String right, List<Option> options) {
        if (!asked.answered()) {
            return;
        }
        boolean ok = asked.given(left + " " + right);
        String expected = options.stream()
                .filter(option -> option.id().equals(right))
                .findFirst()
                .map(option -> TextHtml.plain(option.text()))
                .orElse("");
        // Within a line of text only what goes within a line may stand.
        html.open("span", "class", "mark " + (ok ? "correct" : "wrong"))
                .raw(ok ? Icons.CORRECT : Icons.WRONG)
                .text(ok ? messages.get("player.correct") : messages.get("player.answer-was", expected))
                .close("span");
    }
}
