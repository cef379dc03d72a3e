package se.kursverk.packaging.qti;

import java.util.List;
import java.util.Optional;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;
import se.kursverk.packaging.ScrambledOrder;
import se.kursverk.rendering.PlainPages;

/**
 * What one sees of a question (QTI itemBody). The question itself is the interaction's {@code prompt} where it is a single
 * paragraph and the interaction may have one; otherwise a {@code div} of the class {@code prompt} before it.
 */
final class Body {

    private final Item item;
    private final Dialect dialect;
    private final Xhtml xhtml;
    private final PlainPages words;
    private final Tags tags;

    Body(Item item, Dialect dialect, PlainPages words, Tags tags) {
        this.item = item;
        this.dialect = dialect;
        this.xhtml = new Xhtml(dialect);
        this.words = words;
        this.tags = tags;
    }

    void write() {
        tags.open("itemBody");
        switch (item.interaction()) {
            case Interaction.SingleChoice one -> writeChoices(one.choices(), one.shuffle(), "1");
            case Interaction.MultipleChoice several -> writeChoices(several.choices(), several.shuffle(), "0");
            case Interaction.TrueFalse any -> writeClaim();
            case Interaction.TextEntry entry -> writeTextEntry(entry);
            case Interaction.Numeric number -> writeNumeric(number);
            case Interaction.Match match -> writeMatch(match);
            case Interaction.Order order -> writeOrder(order);
            case Interaction.GapMatch text -> writeGapMatch(text);
            case Interaction.InlineChoice text -> writeInlineChoice(text);
            case Interaction.ExtendedText open -> writeExtendedText(open);
        }
        item.hint().ifPresent(this::writeHint);
        tags.close();
    }

    private void writeChoices(List<SimpleChoice> choices, boolean shuffle, String maxChoices) {
        openInteraction("choiceInteraction", "shuffle", Boolean.toString(shuffle), "maxChoices", maxChoices);
        choices.forEach(choice -> writeChoice(
                Identifiers.choice(choice.id()), Xhtml.inline(choice.text()), choice.fixed() ? "true" : ""));
        tags.close();
    }

    private void writeClaim() {
        openInteraction("choiceInteraction", "shuffle", "false", "maxChoices", "1");
        writeChoice(Identifiers.TRUE, Tags.escaped(words.text("item.true")), "");
        writeChoice(Identifiers.FALSE, Tags.escaped(words.text("item.false")), "");
        tags.close();
    }

    private void writeOrder(Interaction.Order order) {
        openInteraction("orderInteraction", "shuffle", "true");
        ScrambledOrder.of(order.choices())
                .forEach(choice -> writeChoice(Identifiers.choice(choice.id()), Xhtml.inline(choice.text()), ""));
        tags.close();
    }

    private void writeChoice(String identifier, String html, String fixed) {
        tags.html("simpleChoice", html, "identifier", identifier, "fixed", fixed);
    }

    private void writeTextEntry(Interaction.TextEntry entry) {
        writePrompt();
        writeField(
                Optional.empty(),
                "class",
                entry.ignoreSpaces() ? "ignore-spaces" : "",
                "expectedLength",
                Integer.toString(entry.expectedLength()));
    }

    private void writeNumeric(Interaction.Numeric number) {
        writePrompt();
        writeField(number.unit());
    }

    private void writeField(Optional<String> unit, String... attributes) {
        String[] all = new String[attributes.length + 2];
        all[0] = "responseIdentifier";
        all[1] = Response.ONLY;
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        String after = unit.map(word -> " <span class=\"unit\">" + Tags.escaped(word) + "</span>")
                .orElse("");
        tags.html("<p>" + Tags.inline(dialect, "textEntryInteraction", "", all) + after + "</p>");
    }

    private void writeMatch(Interaction.Match match) {
        openInteraction(
                "matchInteraction",
                "shuffle",
                Boolean.toString(match.shuffle()),
                "maxAssociations",
                Integer.toString(match.sources().size()));
        tags.open("simpleMatchSet");
        match.sources().forEach(source -> writeAssociable(Identifiers.source(source.id()), source.text(), "1"));
        tags.close().open("simpleMatchSet");
        match.targets().forEach(target -> writeAssociable(Identifiers.target(target.id()), target.text(), "0"));
        tags.close().close();
    }

    private void writeAssociable(String identifier, RichText text, String matchMax) {
        tags.html("simpleAssociableChoice", Xhtml.inline(text), "identifier", identifier, "matchMax", matchMax);
    }

    private void writeGapMatch(Interaction.GapMatch text) {
        openInteraction("gapMatchInteraction", "shuffle", Boolean.toString(text.shuffle()));
        for (Option word : text.choices()) {
            tags.html("gapText", xhtml.word(word.text()), "identifier", Identifiers.word(word.id()), "matchMax", "1");
        }
        String html = Xhtml.blocks(text.text());
        for (Interaction.GapMatch.Gap gap : text.gaps()) {
            html = withGap(
                    html,
                    "[[" + gap.id() + "]]",
                    Tags.inline(dialect, "gap", "", "identifier", Identifiers.gap(gap.id())));
        }
        tags.html(html).close();
    }

    /** A gap may stand in a paragraph or a span, but not straight in the item of a list or in a cell. */
    private static String withGap(String html, String placeholder, String gap) {
        int place = html.indexOf(placeholder);
        boolean inParagraph = html.lastIndexOf("<p>", place) > html.lastIndexOf("</p>", place);
        return html.replace(placeholder, inParagraph ? gap : "<span>" + gap + "</span>");
    }

    private void writeInlineChoice(Interaction.InlineChoice text) {
        writePrompt();
        String html = Xhtml.blocks(text.text());
        for (Interaction.InlineChoice.Dropdown list : text.dropdowns()) {
            StringBuilder choices = new StringBuilder();
            list.choices()
                    .forEach(choice -> choices.append(Tags.inline(
                            dialect,
                            "inlineChoice",
                            xhtml.word(choice.text()),
                            "identifier",
                            Identifiers.choice(choice.id()))));
            html = html.replace(
                    "[[" + list.id() + "]]",
                    Tags.inline(
                            dialect,
                            "inlineChoiceInteraction",
                            choices.toString(),
                            "responseIdentifier",
                            Identifiers.response(list.id()),
                            "shuffle",
                            "false"));
        }
        tags.openHtml("div", "class", "text").html(html).close();
    }

    private void writeExtendedText(Interaction.ExtendedText open) {
        String[] attributes = {
            "responseIdentifier", Response.ONLY, "expectedLines", Integer.toString(open.expectedLines())
        };
        if (Xhtml.isLine(item.prompt())) {
            tags.open("extendedTextInteraction", attributes)
                    .html("prompt", Xhtml.inline(item.prompt()))
                    .close();
        } else {
            writePrompt();
            tags.empty("extendedTextInteraction", attributes);
        }
    }

    /** Opens an interaction that may have a prompt, and writes the prompt within it or before it. */
    private void openInteraction(String element, String... attributes) {
        String[] all = new String[attributes.length + 2];
        all[0] = "responseIdentifier";
        all[1] = Response.ONLY;
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        boolean within = Xhtml.isLine(item.prompt());
        if (!within) {
            writePrompt();
        }
        tags.open(element, all);
        if (within) {
            tags.html("prompt", Xhtml.inline(item.prompt()));
        }
    }

    private void writePrompt() {
        tags.openHtml("div", "class", "prompt")
                .html(Xhtml.blocks(item.prompt()))
                .close();
    }

    /** Something to unfold: HTML's own way in QTI 3, which has no {@code infoControl} any more. */
    private void writeHint(RichText hint) {
        String label = words.text("item.hint");
        if (dialect.isThird()) {
            tags.openHtml("div", "class", "hint")
                    .openHtml("details")
                    .html("<summary>" + Tags.escaped(label) + "</summary>")
                    .html(Xhtml.blocks(hint))
                    .close()
                    .close();
        } else {
            tags.open("infoControl", "title", label).html(Xhtml.blocks(hint)).close();
        }
    }
}
