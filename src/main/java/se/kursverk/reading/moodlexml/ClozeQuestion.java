package se.kursverk.reading.moodlexml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;
import se.kursverk.problem.Problems;
import se.kursverk.reading.HtmlText;
import se.kursverk.reading.moodle.Answer;
import se.kursverk.reading.moodle.Choices;
import se.kursverk.reading.moodle.Entries;
import se.kursverk.reading.moodle.GapText;
import se.kursverk.reading.moodle.ItemFeedback;
import se.kursverk.reading.moodle.OptionIds;

/**
 * {@code cloze}: questions within a text, as {@code {1:MULTICHOICE:=rätt~fel}}. Drop-down lists alone become one question;
 * anything else becomes as many questions as there are gaps, each with the whole text.
 */
final class ClozeQuestion {

    private static final Pattern GAP = Pattern.compile("\\{([0-9]{0,3}):(" + ClozeGap.NAMES + "):");

    private final QuestionXml question;
    private final Problems problems;

    ClozeQuestion(QuestionXml question) {
        this.question = question;
        this.problems = question.problems();
    }

    List<Item> read(QuestionTypes types) {
        List<ClozeGap> gaps = new ArrayList<>();
        String html = gapped(question.questionText().html(), gaps);
        if (gaps.isEmpty()) {
            problems.error(
                    "gap-missing",
                    question.questionText().location(),
                    "Texten har inga luckor att fylla i.",
                    "Skriv luckor så här: {1:MULTICHOICE:=rätt~fel}.");
            return List.of();
        }
        List<String> ids = gaps.stream().map(ClozeGap::id).toList();
        if (gaps.stream().allMatch(gap -> gap.kind() == ClozeGap.Kind.CHOICE)) {
            GapText text = GapText.of(question.questionText().withHtml(html), ids, problems);
            return List.of(types.item(text.prompt(), dropdowns(text, gaps), question.feedback(), ""));
        }
        if (gaps.size() > 1) {
            problems.warning(
                    "cloze-split",
                    question.location(),
                    "Frågan har luckor av olika slag eller att skriva i; den blev " + gaps.size()
                            + " frågor, en för varje lucka.",
                    "Skriv om frågornas text, så att det syns vad var och en frågar efter.");
        }
        List<Item> items = new ArrayList<>();
        for (ClozeGap gap : gaps) {
            ItemFeedback feedback = question.feedback().forPart();
            String part = gaps.size() == 1 ? "" : "-" + gap.id().substring(1);
            single(gap, feedback)
                    .ifPresent(interaction ->
                            items.add(types.item(prompt(html, gap.id(), ids), interaction, feedback, part)));
        }
        return items;
    }

    /** The text with {@code [[gn]]} for each gap. */
    private String gapped(String html, List<ClozeGap> gaps) {
        Matcher start = GAP.matcher(html);
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (start.find(from)) {
            int end = ClozeGap.end(html, start.end());
            if (end < 0) {
                break;
            }
            String id = "g" + (gaps.size() + 1);
            gaps.add(ClozeGap.of(
                    id,
                    start.group(2),
                    html.substring(start.end(), end),
                    question.questionText().location()));
            text.append(html, from, start.start()).append("[[").append(id).append("]]");
            from = end + 1;
        }
        return text.append(html.substring(from)).toString();
    }

    /** The whole text, the gap asked for as a line and the others as dots. */
    private RichText prompt(String html, String asked, List<String> ids) {
        String text = html;
        for (String id : ids) {
            text = text.replace("[[" + id + "]]", id.equals(asked) ? "_____" : "(…)");
        }
        return question.questionText().withHtml(text).blocks(problems);
    }

    private Interaction dropdowns(GapText text, List<ClozeGap> gaps) {
        List<Interaction.InlineChoice.Dropdown> dropdowns = new ArrayList<>();
        for (ClozeGap gap : gaps) {
            List<Interaction.Option> choices = new ArrayList<>();
            String correct = "";
            for (Answer answer : gap.answers()) {
                String id = OptionIds.id(choices.size());
                choices.add(new Interaction.Option(
                        id, HtmlText.plainPhrase(answer.text().html(), answer.location(), problems)));
                question.feedback().lost(answer.feedback());
                if (gap.right(answer)) {
                    correct = id;
                }
            }
            if (gap.answers().stream().filter(gap::right).count() != 1) {
                problems.error(
                        "item-no-correct-answer",
                        question.questionText().location(),
                        "Lucka " + gap.id().substring(1) + " har inte precis ett rätt svar.",
                        "Skriv = före det rätta svaret och inget före de andra.");
            }
            gap.reportPartial(problems);
            dropdowns.add(new Interaction.InlineChoice.Dropdown(gap.id(), choices, correct));
        }
        return new Interaction.InlineChoice(text.text(), dropdowns);
    }

    private Optional<Interaction> single(ClozeGap gap, ItemFeedback feedback) {
        Choices choices = new Choices(question.location(), problems);
        Entries entries = new Entries(question.location(), feedback, problems);
        return switch (gap.kind()) {
            case CHOICE -> Optional.of(choices.single(gap.answers(), gap.shuffled(), Set.of()));
            case CHOICES -> Optional.of(choices.multiple(gap.answers(), gap.shuffled(), Set.of()));
            case TEXT -> Optional.of(entries.text(gap.typed(), gap.caseSensitive(), false, Optional.empty()));
            case NUMBER -> entries.numeric(gap.numbers(), Optional.empty());
        };
    }
}
