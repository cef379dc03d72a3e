package se.kursverk.course;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a learner does to answer an {@link Item}, with the answer key. Names are those of QTI 2.2 and 3.0.
 *
 * <p>Where an answer has several parts, partly right answers give a share of the points; how, says each type and
 * {@code se.kursverk.grading}. No answer has more than {@value #MAX_PARTS} parts, which keeps every share exact.
 */
public sealed interface Interaction {

    /** The most parts (right options, pairs, gaps, ordered things) that one answer may have. */
    int MAX_PARTS = 12;

    /**
     * An option (QTI simpleChoice, gapText, simpleAssociableChoice).
     *
     * @param id unique within its list, {@code [a-z0-9]+}
     */
    record Option(String id, RichText text) {}

    /**
     * An option of a choice.
     *
     * @param fixed keeps its place when the options are shuffled (QTI {@code fixed})
     */
    record SimpleChoice(String id, RichText text, boolean correct, boolean fixed, Optional<RichText> feedback) {}

    /** One right option (QTI choiceInteraction, cardinality single). */
    record SingleChoice(List<SimpleChoice> choices, boolean shuffle) implements Interaction {
        public SingleChoice {
            choices = List.copyOf(choices);
        }
    }

    /** Several options (QTI choiceInteraction, cardinality multiple). Share: (right − wrong chosen) / right, at least 0. */
    record MultipleChoice(List<SimpleChoice> choices, boolean shuffle) implements Interaction {
        public MultipleChoice {
            choices = List.copyOf(choices);
        }
    }

    /** A claim that is true or not (QTI choiceInteraction over {@code true} and {@code false}). */
    record TrueFalse(boolean answer, Optional<RichText> trueFeedback, Optional<RichText> falseFeedback)
            implements Interaction {}

    /**
     * A short answer typed by the learner (QTI textEntryInteraction).
     *
     * @param accepted at least one; leading and trailing white space never counts, and runs of it count as one space
     * @param ignoreSpaces whether all white space is left out of the comparison
     * @param expectedLength in characters, for the width of the field
     */
    record TextEntry(List<String> accepted, boolean caseSensitive, boolean ignoreSpaces, int expectedLength)
            implements Interaction {
        public TextEntry {
            accepted = List.copyOf(accepted);
        }
    }

    /**
     * A number (QTI textEntryInteraction, base type float). Decimal comma and point are both taken.
     *
     * @param tolerance absolute, at least 0; the bounds count as right
     */
    record Numeric(BigDecimal answer, BigDecimal tolerance, Optional<String> unit) implements Interaction {}

    /**
     * Pairs (QTI matchInteraction): each source belongs to one target. Share: right pairs / sources.
     *
     * @param targets in the order shown; one may serve several sources or none
     */
    record Match(List<Source> sources, List<Option> targets, boolean shuffle) implements Interaction {
        public Match {
            sources = List.copyOf(sources);
            targets = List.copyOf(targets);
        }

        /** Whether the targets come as the sources use them, those that belong to nothing last. */
        public boolean inOrderOfUse() {
            Set<String> order = new LinkedHashSet<>();
            sources.forEach(source -> order.add(source.target()));
            targets.forEach(target -> order.add(target.id()));
            return List.copyOf(order).equals(targets.stream().map(Option::id).toList());
        }

        /** What is to be paired, with the id of the target it belongs to. */
        public record Source(String id, RichText text, String target) {}
    }

    /**
     * Things to put in order (QTI orderInteraction). Share: neighbours that follow each other rightly / (things − 1).
     *
     * @param choices in the right order; always shown shuffled
     */
    record Order(List<Option> choices) implements Interaction {
        public Order {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A text with gaps that are filled from one list of words (QTI gapMatchInteraction). Share: right gaps / gaps.
     *
     * @param text contains {@code [[id]]} once for each gap
     * @param choices the words; each may be used once, some may belong nowhere
     */
    record GapMatch(RichText text, List<Option> choices, List<Gap> gaps, boolean shuffle) implements Interaction {
        public GapMatch {
            choices = List.copyOf(choices);
            gaps = List.copyOf(gaps);
        }

        /** A gap, with the id of the word that belongs there. */
        public record Gap(String id, String choice) {}
    }

    /**
     * A text with drop-down lists (QTI inlineChoiceInteraction, several). Share: right gaps / gaps.
     *
     * @param text contains {@code [[id]]} once for each gap
     */
    record InlineChoice(RichText text, List<Dropdown> dropdowns) implements Interaction {
        public InlineChoice {
            dropdowns = List.copyOf(dropdowns);
        }

        /** A drop-down list, with the id of the option that is right. */
        public record Dropdown(String id, List<Option> choices, String correct) {
            public Dropdown {
                choices = List.copyOf(choices);
            }
        }
    }

    /**
     * An open answer (QTI extendedTextInteraction) that the learner holds against a model answer. Never scored, never
     * sent, never kept.
     */
    record ExtendedText(RichText modelAnswer, int expectedLines) implements Interaction {

        /** The height of the field, in lines, where nobody says another. */
        public static final int USUAL_LINES = 5;
    }
}
