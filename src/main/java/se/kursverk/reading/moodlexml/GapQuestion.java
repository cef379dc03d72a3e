package se.kursverk.reading.moodlexml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;
import se.kursverk.problem.Problems;
import se.kursverk.reading.HtmlText;
import se.kursverk.reading.moodle.GapText;
import se.kursverk.reading.moodle.MoodleText;
import se.kursverk.reading.moodle.OptionIds;
import se.kursverk.reading.xml.XmlElement;

/** {@code ddwtos} and {@code gapselect}: {@code [[n]]} in the text is a gap in which the n-th word is right. */
final class GapQuestion {

    private static final Pattern GAP = Pattern.compile("\\[\\[([0-9]{1,3})]]");

    private final QuestionXml question;
    private final Problems problems;

    GapQuestion(QuestionXml question) {
        this.question = question;
        this.problems = question.problems();
    }

    /** The question; empty, with a problem, when a gap has no word. */
    Optional<Gapped> read() {
        question.combinedFeedback();
        boolean drag = question.type().equals("ddwtos");
        List<Word> words = new ArrayList<>();
        for (XmlElement box : question.children(drag ? "dragbox" : "selectoption")) {
            RichText text = drag
                    ? question.text(box).phrase(problems)
                    : HtmlText.plainPhrase(question.text(box).html(), box.location(), problems);
            words.add(new Word(
                    text, box.child("group").map(XmlElement::text).orElse("1").strip()));
        }
        List<Integer> right = new ArrayList<>();
        String html = numbered(question.questionText().html(), right);
        if (right.isEmpty() || right.stream().anyMatch(word -> word < 1 || word > words.size())) {
            problems.error(
                    "choice-unknown",
                    question.questionText().location(),
                    right.isEmpty()
                            ? "Texten har inga luckor."
                            : "En lucka i texten har ett nummer som inget av de " + words.size() + " orden har.",
                    "Skriv [[1]] där det första ordet ska stå, [[2]] för det andra och så vidare.");
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            ids.add("g" + (i + 1));
        }
        MoodleText whole = question.questionText().withHtml(html);
        GapText text = GapText.of(whole, ids, problems);
        Interaction interaction =
                drag && once(right, words) ? gapMatch(text, ids, right, words) : inline(text, ids, right, words, drag);
        return Optional.of(new Gapped(text.prompt(), interaction));
    }

    /** Gives each gap an id of its own and tells which word is right. */
    private static String numbered(String html, List<Integer> right) {
        Matcher gap = GAP.matcher(html);
        StringBuilder numbered = new StringBuilder();
        while (gap.find()) {
            right.add(Integer.valueOf(gap.group(1)));
            gap.appendReplacement(numbered, "[[g" + right.size() + "]]");
        }
        return gap.appendTail(numbered).toString();
    }

    /** Whether each word serves but one gap, as ours must. */
    private static boolean once(List<Integer> right, List<Word> words) {
        Set<RichText> texts = new HashSet<>();
        return right.stream().distinct().count() == right.size()
                && words.stream().allMatch(word -> texts.add(word.text()));
    }

    private Interaction gapMatch(GapText text, List<String> ids, List<Integer> right, List<Word> words) {
        if (words.stream().map(Word::group).distinct().count() > 1) {
            problems.warning(
                    "groups-merged",
                    question.location(),
                    "Orden hör till olika grupper; här kan alla ord dras till alla luckor.",
                    "Kontrollera att frågan inte blev för svår.");
        }
        List<Interaction.Option> choices = new ArrayList<>();
        for (Word word : words) {
            choices.add(new Interaction.Option("w" + (choices.size() + 1), word.text()));
        }
        List<Interaction.GapMatch.Gap> gaps = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            gaps.add(new Interaction.GapMatch.Gap(ids.get(i), "w" + right.get(i)));
        }
        return new Interaction.GapMatch(text.text(), choices, gaps, question.flag("shuffleanswers", false));
    }

    private Interaction inline(GapText text, List<String> ids, List<Integer> right, List<Word> words, boolean changed) {
        if (changed) {
            problems.warning(
                    "type-changed",
                    question.location(),
                    "Samma ord hör till flera luckor, så frågan fick rullistor i stället för ord att dra.",
                    "Kontrollera att frågan blev som du vill.");
        }
        List<Interaction.InlineChoice.Dropdown> dropdowns = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Word correct = words.get(right.get(i) - 1);
            List<Interaction.Option> choices = new ArrayList<>();
            String chosen = "";
            for (Word word : words) {
                boolean same = word.text().equals(correct.text());
                boolean listed =
                        choices.stream().anyMatch(choice -> choice.text().equals(word.text()));
                if (word.group().equals(correct.group()) && !listed) {
                    String id = OptionIds.id(choices.size());
                    choices.add(new Interaction.Option(id, plain(word.text())));
                    chosen = same ? id : chosen;
                }
            }
            dropdowns.add(new Interaction.InlineChoice.Dropdown(ids.get(i), choices, chosen));
        }
        return new Interaction.InlineChoice(text.text(), dropdowns);
    }

    /** A drop-down list shows letters only. */
    private RichText plain(RichText word) {
        String html = HtmlText.ofMarkdown(word.source());
        return HtmlText.plainPhrase(html, question.location(), problems);
    }

    /** A question with gaps. */
    record Gapped(RichText prompt, Interaction interaction) {}

    private record Word(RichText text, String group) {}
}
