package se.kursverk.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kursverk.course.Difficulty;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.InteractionType;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;

/** Writes a question as {@code quiz.yaml} has it, keys in the order that {@code content/README.md} shows. */
final class ItemYaml {

    private static final String STEP = "  ";

    private final StringBuilder yaml = new StringBuilder();
    private String indent;

    /** What precedes the next line instead of the indent, such as the dash of a list. */
    private String lead;

    private ItemYaml(String indent) {
        this.lead = indent + "- ";
        this.indent = indent + STEP;
    }

    /** The lines of a question as an entry of a list whose dashes stand at an indent. */
    static String of(Item item, String indent) {
        ItemYaml writer = new ItemYaml(indent);
        writer.item(item);
        return writer.yaml.toString();
    }

    private void item(Item item) {
        line("id", item.id());
        line("type", InteractionType.of(item.interaction()).id());
        item.page().ifPresent(page -> line("page", page));
        item.competence().ifPresent(competence -> line("competence", competence));
        line("difficulty", difficulty(item.difficulty()));
        if (item.points() != 1) {
            line("points", String.valueOf(item.points()));
        }
        block("prompt", item.prompt());
        item.hint().ifPresent(hint -> text("hint", hint));
        interaction(item.interaction());
        feedback(item.feedback());
    }

    private static String difficulty(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> "easy";
            case MEDIUM -> "medium";
            case HARD -> "hard";
        };
    }

    private void interaction(Interaction interaction) {
        switch (interaction) {
            case Interaction.SingleChoice choice -> choices(choice.choices(), choice.shuffle());
            case Interaction.MultipleChoice choice -> choices(choice.choices(), choice.shuffle());
            case Interaction.TrueFalse claim -> {
                line("answer", String.valueOf(claim.answer()));
                claim.trueFeedback().ifPresent(feedback -> text("trueFeedback", feedback));
                claim.falseFeedback().ifPresent(feedback -> text("falseFeedback", feedback));
            }
            case Interaction.TextEntry entry -> {
                line(
                        "accepted",
                        entry.accepted().stream().map(YamlText::inFlow).collect(Collectors.joining(", ", "[", "]")));
                line("caseSensitive", String.valueOf(entry.caseSensitive()));
                line("ignoreSpaces", String.valueOf(entry.ignoreSpaces()));
            }
            case Interaction.Numeric number -> {
                line("answer", number.answer().toPlainString());
                if (number.tolerance().signum() != 0 || number.tolerance().scale() != 0) {
                    line("tolerance", number.tolerance().toPlainString());
                }
                number.unit().ifPresent(unit -> line("unit", YamlText.inline(unit)));
            }
            case Interaction.Match match -> match(match);
            case Interaction.Order order -> options("options", order.choices());
            case Interaction.GapMatch gaps -> gapMatch(gaps);
            case Interaction.InlineChoice lists -> lists(lists);
            case Interaction.ExtendedText open -> {
                line("lines", String.valueOf(open.expectedLines()));
                block("modelAnswer", open.modelAnswer());
            }
        }
    }

    private void choices(List<Interaction.SimpleChoice> choices, boolean shuffle) {
        key("options");
        for (Interaction.SimpleChoice choice : choices) {
            entry(() -> {
                line("id", choice.id());
                text("text", choice.text());
                if (choice.correct()) {
                    line("correct", "true");
                }
                if (choice.fixed()) {
                    line("pinned", "true");
                }
                choice.feedback().ifPresent(feedback -> text("feedback", feedback));
            });
        }
        shuffle(shuffle);
    }

    private void match(Interaction.Match match) {
        options("targets", match.targets());
        rows(
                "sources",
                match.sources().stream()
                        .map(source -> new Row(source.id(), source.text(), Optional.of("target: " + source.target())))
                        .toList());
        shuffle(match.shuffle());
    }

    private void gapMatch(Interaction.GapMatch match) {
        block("text", match.text());
        options("options", match.choices());
        line(
                "gaps",
                match.gaps().stream()
                        .map(gap -> gap.id() + ": " + gap.choice())
                        .collect(Collectors.joining(", ", "{", "}")));
        shuffle(match.shuffle());
    }

    private void lists(Interaction.InlineChoice lists) {
        block("text", lists.text());
        key("gaps");
        within(() -> lists.dropdowns().forEach(list -> {
            key(list.id());
            within(() -> rows(
                    "options",
                    list.choices().stream()
                            .map(choice -> new Row(
                                    choice.id(),
                                    choice.text(),
                                    choice.id().equals(list.correct())
                                            ? Optional.of("correct: true")
                                            : Optional.empty()))
                            .toList()));
        }));
    }

    private void options(String key, List<Interaction.Option> options) {
        rows(
                key,
                options.stream()
                        .map(option -> new Row(option.id(), option.text(), Optional.empty()))
                        .toList());
    }

    /** A list of id, text and perhaps one thing more, on a line each where no text has several. */
    private void rows(String key, List<Row> rows) {
        key(key);
        boolean lines = rows.stream().anyMatch(row -> row.text().source().indexOf('\n') >= 0);
        for (Row row : rows) {
            if (!lines) {
                String fields = Stream.concat(
                                Stream.of(
                                        "id: " + row.id(),
                                        "text: " + YamlText.inFlow(row.text().source())),
                                row.more().stream())
                        .collect(Collectors.joining(", "));
                yaml.append(indent).append(STEP).append("- {").append(fields).append("}\n");
                continue;
            }
            entry(() -> {
                line("id", row.id());
                text("text", row.text());
                row.more().ifPresent(more -> line(more.split(": ", 2)[0], more.split(": ", 2)[1]));
            });
        }
    }

    private void feedback(Feedback feedback) {
        if (feedback.equals(Feedback.NONE)) {
            return;
        }
        key("feedback");
        within(() -> {
            feedback.correct().ifPresent(text -> text("correct", text));
            feedback.incorrect().ifPresent(text -> text("incorrect", text));
            feedback.general().ifPresent(text -> text("general", text));
        });
    }

    private void shuffle(boolean shuffle) {
        if (!shuffle) {
            line("shuffle", "false");
        }
    }

    private void within(Runnable lines) {
        String outer = indent;
        indent = outer + STEP;
        lead = indent;
        lines.run();
        indent = outer;
        lead = indent;
    }

    private void entry(Runnable lines) {
        String outer = indent;
        indent = outer + STEP + STEP;
        lead = outer + STEP + "- ";
        lines.run();
        indent = outer;
        lead = indent;
    }

    private void key(String key) {
        yaml.append(lead).append(key).append(":\n");
        lead = indent;
    }

    private void line(String key, String value) {
        yaml.append(lead).append(key).append(": ").append(value).append('\n');
        lead = indent;
    }

    private void text(String key, RichText text) {
        if (text.source().indexOf('\n') >= 0) {
            block(key, text);
        } else {
            line(key, YamlText.inline(text.source()));
        }
    }

    private void block(String key, RichText text) {
        yaml.append(lead).append(key).append(": ").append(YamlText.block(text.source(), indent + STEP));
        lead = indent;
    }

    private record Row(String id, RichText text, Optional<String> more) {}
}
