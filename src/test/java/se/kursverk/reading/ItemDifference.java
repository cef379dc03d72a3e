package se.kursverk.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.InteractionType;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;
import se.kursverk.packaging.Aspect;
import se.kursverk.rendering.PlainPages;

/**
 * What of an item did not come back. Ids of options and gaps are each file's own business, and so is Markdown that means
 * the same; everything else counts. A text that came back as another one is lost. A difference that is no mere lack is no
 * aspect and stands in {@link #mistakes()}.
 */
final class ItemDifference {

    /** What readers say in the place of a model answer that a file has not. */
    private static final String NO_ANSWER = "Det finns inget svarsförslag.";

    private final Set<Aspect> lost = EnumSet.noneOf(Aspect.class);
    private final List<String> mistakes = new ArrayList<>();

    ItemDifference(Item written, Item read) {
        text("prompt", written.prompt(), read.prompt());
        optional(Aspect.HINT, written.hint(), read.hint());
        optional(
                Aspect.CORRECT_FEEDBACK,
                written.feedback().correct(),
                read.feedback().correct());
        optional(
                Aspect.INCORRECT_FEEDBACK,
                written.feedback().incorrect(),
                read.feedback().incorrect());
        optional(
                Aspect.GENERAL_FEEDBACK,
                written.feedback().general(),
                read.feedback().general());
        lost(Aspect.POINTS, written.scored() && written.points() != read.points());
        lost(Aspect.COMPETENCE, !written.competence().equals(read.competence()));
        lost(Aspect.DIFFICULTY, written.difficulty() != read.difficulty());
        lost(Aspect.PAGE, !written.page().equals(read.page()));
        if (InteractionType.of(written.interaction()) == InteractionType.of(read.interaction())) {
            interaction(written.interaction(), read.interaction());
        } else {
            lost.add(Aspect.TYPE);
        }
    }

    Set<Aspect> lost() {
        return lost;
    }

    List<String> mistakes() {
        return mistakes;
    }

    private void interaction(Interaction written, Interaction read) {
        switch (written) {
            case Interaction.SingleChoice w -> {
                Interaction.SingleChoice r = (Interaction.SingleChoice) read;
                choices(w.choices(), w.shuffle(), r.choices(), r.shuffle());
            }
            case Interaction.MultipleChoice w -> {
                Interaction.MultipleChoice r = (Interaction.MultipleChoice) read;
                choices(w.choices(), w.shuffle(), r.choices(), r.shuffle());
            }
            case Interaction.TrueFalse w -> {
                Interaction.TrueFalse r = (Interaction.TrueFalse) read;
                same("answer", w.answer(), r.answer());
                optional(Aspect.OPTION_FEEDBACK, w.trueFeedback(), r.trueFeedback());
                optional(Aspect.OPTION_FEEDBACK, w.falseFeedback(), r.falseFeedback());
            }
            case Interaction.TextEntry w -> {
                Interaction.TextEntry r = (Interaction.TextEntry) read;
                same("accepted", w.accepted(), r.accepted());
                lost(Aspect.TEXT_RULES, w.caseSensitive() != r.caseSensitive() || w.ignoreSpaces() != r.ignoreSpaces());
            }
            case Interaction.Numeric w -> {
                Interaction.Numeric r = (Interaction.Numeric) read;
                same("number", w.answer().stripTrailingZeros(), r.answer().stripTrailingZeros());
                lost(Aspect.TOLERANCE, w.tolerance().compareTo(r.tolerance()) != 0);
                lost(Aspect.UNIT, !w.unit().equals(r.unit()));
            }
            case Interaction.Match w -> match(w, (Interaction.Match) read);
            case Interaction.Order w ->
                texts("order", optionTexts(w.choices()), optionTexts(((Interaction.Order) read).choices()));
            case Interaction.GapMatch w -> gapMatch(w, (Interaction.GapMatch) read);
            case Interaction.InlineChoice w -> inlineChoice(w, (Interaction.InlineChoice) read);
            case Interaction.ExtendedText w -> {
                Interaction.ExtendedText r = (Interaction.ExtendedText) read;
                if (r.modelAnswer().source().equals(NO_ANSWER)) {
                    lost.add(Aspect.MODEL_ANSWER);
                } else {
                    text("model answer", w.modelAnswer(), r.modelAnswer());
                }
                lost(Aspect.FIELD_SIZE, w.expectedLines() != r.expectedLines());
            }
        }
    }

    private void choices(List<SimpleChoice> written, boolean shuffle, List<SimpleChoice> read, boolean readShuffle) {
        lost(Aspect.SHUFFLE, shuffle != readShuffle);
        texts(
                "options",
                written.stream().map(SimpleChoice::text).toList(),
                read.stream().map(SimpleChoice::text).toList());
        same(
                "key",
                written.stream().map(SimpleChoice::correct).toList(),
                read.stream().map(SimpleChoice::correct).toList());
        for (int i = 0; i < Math.min(written.size(), read.size()); i++) {
            optional(
                    Aspect.OPTION_FEEDBACK,
                    written.get(i).feedback(),
                    read.get(i).feedback());
            lost(
                    Aspect.PINNED_OPTIONS,
                    shuffle && written.get(i).fixed() != read.get(i).fixed());
        }
    }

    private void match(Interaction.Match written, Interaction.Match read) {
        lost(Aspect.SHUFFLE, written.shuffle() != read.shuffle());
        texts(
                "sources",
                written.sources().stream().map(Interaction.Match.Source::text).toList(),
                read.sources().stream().map(Interaction.Match.Source::text).toList());
        same("pairs", words(pairs(written)), words(pairs(read)));
        List<String> targets = words(optionTexts(written.targets()));
        List<String> readTargets = words(optionTexts(read.targets()));
        same(
                "targets",
                targets.stream().sorted().toList(),
                readTargets.stream().sorted().toList());
        lost(Aspect.OPTION_ORDER, !targets.equals(readTargets));
        lost(
                Aspect.MARKUP,
                !htmls(pairs(written)).equals(htmls(pairs(read)))
                        || !sorted(optionTexts(written.targets())).equals(sorted(optionTexts(read.targets()))));
    }

    private static List<RichText> pairs(Interaction.Match match) {
        Map<String, RichText> targets = new HashMap<>();
        match.targets().forEach(target -> targets.put(target.id(), target.text()));
        return match.sources().stream()
                .map(source -> Objects.requireNonNull(targets.get(source.target())))
                .toList();
    }

    private void gapMatch(Interaction.GapMatch written, Interaction.GapMatch read) {
        lost(Aspect.SHUFFLE, written.shuffle() != read.shuffle());
        texts("words", optionTexts(written.choices()), optionTexts(read.choices()));
        gaps(
                written.text(),
                written.gaps().stream().map(Interaction.GapMatch.Gap::id).toList(),
                read.text(),
                read.gaps().stream().map(Interaction.GapMatch.Gap::id).toList());
        same(
                "key",
                written.gaps().stream()
                        .map(gap -> place(written.choices(), gap.choice()))
                        .toList(),
                read.gaps().stream()
                        .map(gap -> place(read.choices(), gap.choice()))
                        .toList());
    }

    private void inlineChoice(Interaction.InlineChoice written, Interaction.InlineChoice read) {
        gaps(
                written.text(),
                written.dropdowns().stream()
                        .map(Interaction.InlineChoice.Dropdown::id)
                        .toList(),
                read.text(),
                read.dropdowns().stream()
                        .map(Interaction.InlineChoice.Dropdown::id)
                        .toList());
        for (int i = 0;
                i < Math.min(written.dropdowns().size(), read.dropdowns().size());
                i++) {
            Interaction.InlineChoice.Dropdown w = written.dropdowns().get(i);
            Interaction.InlineChoice.Dropdown r = read.dropdowns().get(i);
            texts("entries", optionTexts(w.choices()), optionTexts(r.choices()));
            same("key", place(w.choices(), w.correct()), place(r.choices(), r.correct()));
        }
    }

    /** Gaps are the same when they stand at the same places, whatever they are called. */
    private void gaps(RichText written, List<String> ids, RichText read, List<String> readIds) {
        String writtenHtml = numbered(written, ids);
        String readHtml = numbered(read, readIds);
        if (!writtenHtml.equals(readHtml)) {
            same("gaps", letters(writtenHtml), letters(readHtml));
            lost.add(Aspect.MARKUP);
        }
    }

    private static String letters(String html) {
        return html.replaceAll("<[^<>]*>", "").replaceAll("\\s+", "");
    }

    private static String numbered(RichText text, List<String> ids) {
        String html = html(text);
        for (int i = 0; i < ids.size(); i++) {
            html = html.replace("[[" + ids.get(i) + "]]", "⟦" + i + "⟧");
        }
        return html;
    }

    private static int place(List<Interaction.Option> options, String id) {
        return options.stream().map(Interaction.Option::id).toList().indexOf(id);
    }

    private static List<RichText> optionTexts(List<Interaction.Option> options) {
        return options.stream().map(Interaction.Option::text).toList();
    }

    private void texts(String what, List<RichText> written, List<RichText> read) {
        if (htmls(written).equals(htmls(read))) {
            return;
        }
        same(what, words(written), words(read));
        lost.add(Aspect.MARKUP);
    }

    private void text(String what, RichText written, RichText read) {
        texts(what, List.of(written), List.of(read));
    }

    private void optional(Aspect aspect, Optional<RichText> written, Optional<RichText> read) {
        if (written.isPresent() && read.isEmpty()) {
            lost.add(aspect);
        } else if (written.isPresent() && !words(List.of(written.get())).equals(words(List.of(read.get())))) {
            lost.add(aspect);
        } else if (written.isPresent()) {
            text(aspect.name(), written.get(), read.get());
        } else {
            same(aspect.name(), written, read);
        }
    }

    private void same(String what, Object written, Object read) {
        if (!written.equals(read)) {
            mistakes.add(what + ":\n  written " + written + "\n  read    " + read);
        }
    }

    private void lost(Aspect aspect, boolean is) {
        if (is) {
            lost.add(aspect);
        }
    }

    private static List<String> words(List<RichText> texts) {
        return texts.stream()
                .map(PlainPages::words)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static List<String> htmls(List<RichText> texts) {
        return texts.stream().map(ItemDifference::html).toList();
    }

    private static List<String> sorted(List<RichText> texts) {
        return htmls(texts).stream().sorted().toList();
    }

    /** White space means the same however much there is of it, but not within {@code pre}. */
    private static String html(RichText text) {
        StringBuilder normal = new StringBuilder();
        for (String part : PlainPages.fragment(text).split("(?=<pre>)|(?<=</pre>)", -1)) {
            normal.append(
                    part.startsWith("<pre>")
                            ? part
                            : part.replaceAll("\\s+", " ")
                                    .replaceAll("> <", "><")
                                    .strip());
        }
        return normal.toString();
    }
}
