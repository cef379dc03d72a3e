package se.kursverk.packaging.gift;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.RichText;
import se.kursverk.packaging.ItemTitle;
import se.kursverk.packaging.moodle.Fractions;
import se.kursverk.packaging.moodle.MarkedFeedback;
import se.kursverk.rendering.PlainPages;

/** One question: a comment, the title, the text and, in braces, the answers, each on a line of its own. */
final class GiftQuestion {

    private final Module module;
    private final Item item;
    private final StringBuilder out;

    GiftQuestion(Module module, Item item, StringBuilder out) {
        this.module = module;
        this.item = item;
        this.out = out;
    }

    void write() {
        writeComment();
        out.append("::").append(escape(ItemTitle.of(item.prompt()))).append("::[html]");
        out.append(escape(PlainPages.fragment(item.prompt()))).append('{');
        switch (item.interaction()) {
            case Interaction.SingleChoice choice -> choice.choices().forEach(this::writeOption);
            case Interaction.MultipleChoice choice -> writeOptions(choice.choices());
            case Interaction.TrueFalse claim -> writeClaim(claim);
            case Interaction.TextEntry entry -> writeTexts(entry.accepted());
            case Interaction.Numeric number -> writeNumber(number);
            case Interaction.Match match -> writePairs(match);
            case Interaction.ExtendedText essay -> {}
            case Interaction.Order i -> throw absent();
            case Interaction.GapMatch i -> throw absent();
            case Interaction.InlineChoice i -> throw absent();
        }
        always().ifPresent(text -> line("####" + html(text)));
        out.append("\n}\n\n");
    }

    /** What is said after any answer; to an open one, what it is to be held against. */
    private Optional<RichText> always() {
        return item.interaction() instanceof Interaction.ExtendedText essay
                ? Optional.of(essay.modelAnswer())
                : item.feedback().general();
    }

    private void writeComment() {
        out.append("// [id:").append(module.id()).append('_').append(item.id()).append(']');
        item.competence().ifPresent(id -> tag("competence=" + id));
        difficulty().ifPresent(word -> tag("difficulty=" + word));
        item.page().ifPresent(id -> tag("page=" + id));
        out.append('\n');
    }

    private void tag(String text) {
        out.append(" [tag:kursverk:").append(text).append(']');
    }

    private Optional<String> difficulty() {
        return switch (item.difficulty()) {
            case EASY -> Optional.of("easy");
            case MEDIUM -> Optional.empty();
            case HARD -> Optional.of("hard");
        };
    }

    private void writeOption(SimpleChoice choice) {
        line((choice.correct() ? "=" : "~")
                + option(choice.text())
                + marked(choice.correct(), choice.feedback())
                        .map(html -> "#" + html)
                        .orElse(""));
    }

    private void writeOptions(List<SimpleChoice> choices) {
        int right = (int) choices.stream().filter(SimpleChoice::correct).count();
        List<String> fractions = Fractions.right(right);
        int given = 0;
        for (SimpleChoice choice : choices) {
            String fraction = choice.correct() ? fractions.get(given++) : Fractions.wrong(right);
            line("~%" + fraction + "%" + option(choice.text()) + said(choice.feedback()));
        }
    }

    /** What is said to a wrong answer stands before what is said to a right one. */
    private void writeClaim(Interaction.TrueFalse claim) {
        Optional<String> wrong = marked(false, claim.answer() ? claim.falseFeedback() : claim.trueFeedback());
        Optional<String> right = marked(true, claim.answer() ? claim.trueFeedback() : claim.falseFeedback());
        out.append(claim.answer() ? "TRUE" : "FALSE");
        if (wrong.isPresent() || right.isPresent()) {
            out.append('#').append(wrong.orElse("")).append('#').append(right.orElse(""));
        }
    }

    private Optional<String> marked(boolean correct, Optional<RichText> ofOption) {
        return MarkedFeedback.of(item, correct, ofOption).map(html -> "[html]" + escape(html));
    }

    /** A weight stands before each, so that a text that begins with a per cent sign is not taken for one. */
    private void writeTexts(List<String> accepted) {
        for (String text : accepted) {
            // A star stands for anything, unless a backslash goes before it.
            line("=%100%" + escape(text.replace("*", "\\*"))
                    + said(item.feedback().correct()));
        }
        item.feedback().incorrect().ifPresent(text -> line("=%0%*" + said(Optional.of(text))));
    }

    private void writeNumber(Interaction.Numeric number) {
        out.append('#');
        line("=" + number.answer().toPlainString() + ":" + number.tolerance().toPlainString()
                + said(item.feedback().correct()));
        item.feedback().incorrect().ifPresent(text -> line("~" + said(Optional.of(text))));
    }

    private void writePairs(Interaction.Match match) {
        Set<String> unused = new LinkedHashSet<>();
        match.targets().forEach(target -> unused.add(target.id()));
        for (Interaction.Match.Source source : match.sources()) {
            unused.remove(source.target());
            line("=" + option(source.text()) + " -> " + escape(words(match, source.target())));
        }
        unused.forEach(target -> line("= -> " + escape(words(match, target))));
    }

    private static String words(Interaction.Match match, String id) {
        return match.targets().stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .map(target -> PlainPages.words(target.text()))
                .orElseThrow();
    }

    private void line(String text) {
        out.append('\n').append(text);
    }

    private static String said(Optional<RichText> feedback) {
        return feedback.map(text -> "#" + html(text)).orElse("");
    }

    private static String html(RichText text) {
        return "[html]" + escape(PlainPages.fragment(text));
    }

    private static String option(RichText text) {
        return "[html]" + escape(PlainPages.inline(text));
    }

    /** Everything that means something to GIFT, and the ends of lines. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '~', '=', '#', '{', '}', ':' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private IllegalStateException absent() {
        return new IllegalStateException("GIFT has no such type of item: " + item.id());
    }
}
