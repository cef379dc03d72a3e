package se.kursverk.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kursverk.course.Interaction;
import se.kursverk.course.InteractionType;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;
import se.kursverk.problem.Problem;

/** What was read, as lines that one can check against the file by eye. */
final class QuestionSummary {

    private final StringBuilder lines = new StringBuilder();

    private QuestionSummary() {}

    static String of(ReadQuestions read) {
        QuestionSummary summary = new QuestionSummary();
        read.questions().forEach(summary::question);
        for (Problem problem : read.problems().sorted()) {
            summary.line(problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem.location() + " "
                    + problem.code() + " " + problem.text());
        }
        return summary.lines.toString();
    }

    private void question(ReadQuestion question) {
        Item item = question.item();
        line(item.id() + " " + InteractionType.of(item.interaction()).id() + ", points " + item.points()
                + question.category().map(category -> ", in " + category).orElse("") + ", from "
                + question.location());
        text("? ", item.prompt());
        interaction(item.interaction());
        optional("hint: ", item.hint());
        optional("right: ", item.feedback().correct());
        optional("wrong: ", item.feedback().incorrect());
        optional("always: ", item.feedback().general());
        line("");
    }

    private void interaction(Interaction interaction) {
        switch (interaction) {
            case Interaction.SingleChoice one -> {
                one.choices().forEach(this::choice);
                shuffle(one.shuffle());
            }
            case Interaction.MultipleChoice several -> {
                several.choices().forEach(this::choice);
                shuffle(several.shuffle());
            }
            case Interaction.TrueFalse claim -> {
                line("  " + claim.answer());
                optional("true: ", claim.trueFeedback());
                optional("false: ", claim.falseFeedback());
            }
            case Interaction.TextEntry entry ->
                line("  " + entry.accepted() + (entry.caseSensitive() ? ", case counts" : "")
                        + (entry.ignoreSpaces() ? ", without spaces" : "") + ", length " + entry.expectedLength());
            case Interaction.Numeric number ->
                line("  " + number.answer() + " ± " + number.tolerance()
                        + number.unit().map(unit -> " " + unit).orElse(""));
            case Interaction.Match match -> {
                match.sources()
                        .forEach(source -> text("  " + source.id() + " → " + source.target() + " ", source.text()));
                match.targets().forEach(target -> text("  " + target.id() + ": ", target.text()));
                shuffle(match.shuffle());
            }
            case Interaction.Order order ->
                order.choices().forEach(choice -> text("  " + choice.id() + ": ", choice.text()));
            case Interaction.GapMatch gaps -> {
                text("  ", gaps.text());
                line("  "
                        + gaps.gaps().stream()
                                .map(gap -> gap.id() + "=" + gap.choice())
                                .collect(Collectors.joining(", ")));
                gaps.choices().forEach(choice -> text("  " + choice.id() + ": ", choice.text()));
                shuffle(gaps.shuffle());
            }
            case Interaction.InlineChoice lists -> {
                text("  ", lists.text());
                lists.dropdowns()
                        .forEach(list -> line("  " + list.id() + "=" + list.correct() + " of "
                                + list.choices().stream()
                                        .map(choice -> choice.id() + ": " + choice.text())
                                        .collect(Collectors.joining(", "))));
            }
            case Interaction.ExtendedText open -> text("  " + open.expectedLines() + " lines, ", open.modelAnswer());
        }
    }

    private void choice(Interaction.SimpleChoice choice) {
        text("  " + (choice.correct() ? "+ " : "- ") + choice.id() + ": ", choice.text());
        if (choice.fixed()) {
            line("      fixed");
        }
        choice.feedback().ifPresent(said -> text("      says ", said));
    }

    private void shuffle(boolean shuffle) {
        if (shuffle) {
            line("  shuffled");
        }
    }

    private void optional(String label, Optional<RichText> text) {
        text.ifPresent(present -> text("  " + label, present));
    }

    private void text(String label, RichText text) {
        line(label + text.source().replace("\n", "⏎"));
    }

    private void line(String line) {
        lines.append(line).append('\n');
    }
}
