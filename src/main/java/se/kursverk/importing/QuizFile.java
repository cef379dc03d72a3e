package se.kursverk.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import se.kursverk.course.Item;

/** A {@code quiz.yaml} that questions are added to at its end, in the way it is written. */
final class QuizFile {

    private static final String LIST = "items";
    private static final String INDENT = "  ";

    private final String text;

    /** What the dashes of the list are indented by; empty where nothing can be added below the list. */
    private final Optional<String> indent;

    private QuizFile(String text) {
        this.text = text;
        this.indent = indent(text);
    }

    /** A file by its bytes, which are those of sound content; none where there is no file yet. */
    static QuizFile of(byte[] bytes) {
        return new QuizFile(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Whether the list of questions is one that lines can be added to. */
    boolean open() {
        return indent.isPresent();
    }

    /**
     * A file with more questions.
     *
     * @param added what was put behind the old text
     * @param firstLines the lines in the file on which the added questions begin, from 1
     */
    record Grown(String text, String added, List<Integer> firstLines) {

        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        /** The index of the added question that has a line; −1 where the line was there before. */
        int questionAt(int line) {
            int index = firstLines.size() - 1;
            while (index >= 0 && firstLines.get(index) > line) {
                index--;
            }
            return index;
        }
    }

    /** Adds questions behind those that are there. */
    Grown with(List<Item> items) {
        String dash = indent.orElse(INDENT);
        boolean apart = apart(dash);
        StringBuilder added = new StringBuilder();
        if (!text.isEmpty() && !text.endsWith("\n")) {
            added.append('\n');
        }
        if (text.isBlank() || text.equals("\uFEFF")) {
            added.append(LIST).append(":\n");
        }
        List<Integer> firstLines = new ArrayList<>();
        for (Item item : items) {
            boolean gap = apart && !(added.isEmpty() ? text : added.toString()).endsWith("\n\n");
            added.append(gap ? "\n" : "");
            firstLines.add(lines(text) + lines(added) + 1);
            added.append(ItemYaml.of(item, dash));
        }
        String more = text.contains("\r\n") ? added.toString().replace("\n", "\r\n") : added.toString();
        return new Grown(text + more, more, List.copyOf(firstLines));
    }

    private static int lines(CharSequence text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /** Whether empty lines part the questions. */
    private boolean apart(String dash) {
        String unix = text.replace("\r\n", "\n");
        int last = unix.lastIndexOf("\n" + dash + "- ");
        return last > 0 && unix.charAt(last - 1) == '\n' && unix.indexOf("\n" + dash + "- ") != last;
    }

    private static Optional<String> indent(String text) {
        if (text.isBlank()) {
            return Optional.of(INDENT);
        }
        try {
            boolean list = false;
            for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
                if (list) {
                    return indent(event);
                }
                list = event instanceof ScalarEvent scalar && scalar.getValue().equals(LIST);
            }
        } catch (YamlEngineException e) {
            // no YAML at all: whoever reads the content has told that
        }
        return Optional.empty();
    }

    private static Optional<String> indent(Event value) {
        if (value instanceof ScalarEvent scalar && scalar.getValue().isEmpty()) {
            return Optional.of(INDENT);
        }
        return value instanceof SequenceStartEvent sequence && sequence.getFlowStyle() == FlowStyle.BLOCK
                ? sequence.getStartMark().map(Mark::getColumn).map(" "::repeat)
                : Optional.empty();
    }
}
