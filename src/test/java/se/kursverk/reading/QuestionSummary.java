package se.kursverk.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kursverk.course.Interaction;
import se.kursverk.course.InteractionType;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;
import se.kursverk.problem.Severity;

/** What was read, as lines that a person can check against the file. */
public final class QuestionSummary {

    private final List<String> lines = new ArrayList<>();

    private QuestionSummary() {}

    /** The questions with everything that is in them, then the problems. */
    public static List<String> of(ReadQuestions read) {
        QuestionSummary summary = new QuestionSummary();
        read.questions().forEach(summary::question);
        read.problems()
                .sorted()
                .forEach(problem ->
                        summary.lines.add((problem.severity() == Severity.ERROR ? "ERROR " : "warning ") + problem));
        return summary.lines;
    }

    private void question(ReadQuestion question) {
        Item item = question.item();
        lines.add(item.id() + ": " + InteractionType.of(item.interaction()).id() + " at "
                + question.location().line() + ":" + question.location().column()
                + question.category().map(category -> " in " + category).orElse(""));
        lines.add("  " + item.points() + " points, " + item.difficulty()
                + item.competence().map(competence -> ", about " + competence).orElse("")
                + item.page().map(page -> ", page " + page).orElse(""));
        text("prompt", item.prompt());
        interaction(item.interaction());
        optional("correct", item.feedback().correct());
        optional("incorrect", item.feedback().incorrect());
        optional("general", item.feedback().general());
        optional("hint", item.hint());
        lines.add("");
    }

    private void interaction(Interaction interaction) {
        switch (interaction) {
            case Interaction.SingleChoice one -> choices(one.choices(), one.shuffle());
            case Interaction.MultipleChoice several -> choices(several.choices(), several.shuffle());
            case Interaction.TrueFalse truth -> {
                lines.add("  answer: " + truth.answer());
                optional("true", truth.trueFeedback());
                optional("false", truth.falseFeedback());
            }
            case Interaction.TextEntry entry ->
                lines.add("  accepted: " + String.join(" | ", entry.accepted())
                        + (entry.caseSensitive() ? ", case-sensitive" : "")
                        + (entry.ignoreSpaces() ? ", spaces ignored" : "") + ", length " + entry.expectedLength());
            case Interaction.Numeric number ->
                lines.add("  answer: " + number.answer() + " ± " + number.tolerance()
                        + number.unit().map(unit -> " " + unit).orElse(""));
            case Interaction.Match match -> {
                lines.add("  " + (match.shuffle() ? "shuffled" : "in order"));
                match.targets().forEach(target -> text(target.id(), target.text()));
                match.sources().forEach(source -> text(source.id() + " -> " + source.target(), source.text()));
            }
            case Interaction.Order order -> order.choices().forEach(choice -> text(choice.id(), choice.text()));
            case Interaction.GapMatch gaps -> {
                lines.add("  " + (gaps.shuffle() ? "shuffled" : "in order"));
                text("text", gaps.text());
                gaps.choices().forEach(choice -> text(choice.id(), choice.text()));
                gaps.gaps().forEach(gap -> lines.add("  " + gap.id() + " = " + gap.choice()));
            }
            case Interaction.InlineChoice inline -> {
                text("text", inline.text());
                for (Interaction.InlineChoice.Dropdown dropdown : inline.dropdowns()) {
                    dropdown.choices()
                            .forEach(choice -> text(
                                    dropdown.id() + " " + choice.id()
                                            + (choice.id().equals(dropdown.correct()) ? "*" : ""),
                                    choice.text()));
                }
            }
            case Interaction.ExtendedText extended -> {
                text("model answer", extended.modelAnswer());
                lines.add("  lines: " + extended.expectedLines());
            }
        }
    }

    private void choices(List<Interaction.SimpleChoice> choices, boolean shuffle) {
        lines.add("  " + (shuffle ? "shuffled" : "in order"));
        for (Interaction.SimpleChoice choice : choices) {
            text(choice.id() + (choice.correct() ? "*" : "") + (choice.fixed() ? " fixed" : ""), choice.text());
            optional("  feedback", choice.feedback());
        }
    }

    private void optional(String name, Optional<RichText> text) {
        text.ifPresent(one -> text(name, one));
    }

    private void text(String name, RichText text) {
        lines.add("  " + name + ": " + text.source().replace("\n", "⏎"));
    }
}
