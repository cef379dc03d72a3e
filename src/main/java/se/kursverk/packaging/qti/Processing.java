package se.kursverk.packaging.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;

/**
 * What becomes of an answer (QTI responseProcessing): the score and the feedback, exactly as our grading gives them.
 *
 * <p>One condition tells the wholly right answer from all others; what the others are worth stands in its else. Neighbours
 * in an order are found by {@code contains}, which for ordered containers looks for things that follow each other.
 */
final class Processing {

    private static final String SCORE = "SCORE";
    private static final String MAXSCORE = "MAXSCORE";

    private final Item item;
    private final List<Response> responses;
    private final Set<String> said;
    private final Dialect dialect;
    private final Tags tags;

    Processing(Item item, List<Response> responses, Set<String> said, Dialect dialect, Tags tags) {
        this.item = item;
        this.responses = responses;
        this.said = said;
        this.dialect = dialect;
        this.tags = tags;
    }

    void write() {
        if (!item.scored()) {
            writeUnscored();
        } else if (isSimple()) {
            tags.empty("responseProcessing", "template", dialect.matchCorrect());
        } else {
            tags.open("responseProcessing");
            tags.open("responseCondition");
            tags.open("responseIf");
            writeRight();
            tags.open("setOutcomeValue", "identifier", SCORE)
                    .empty("variable", "identifier", MAXSCORE)
                    .close();
            writeFeedback(Says.CORRECT);
            tags.close();
            writeOtherwise();
            tags.close();
            tags.close();
        }
    }

    /** What the standard's own template does, which every system knows. */
    private boolean isSimple() {
        boolean oneOption = item.interaction() instanceof Interaction.SingleChoice
                || item.interaction() instanceof Interaction.TrueFalse;
        return oneOption && item.points() == 1 && said.isEmpty();
    }

    private void writeUnscored() {
        tags.open("responseProcessing");
        writeFeedback(Says.MODEL_ANSWER);
        tags.close();
    }

    /** Whether the answer is wholly right. */
    private void writeRight() {
        switch (item.interaction()) {
            case Interaction.TextEntry entry -> writeAccepted(entry);
            case Interaction.Numeric number -> writeBounds(number);
            case Interaction.SingleChoice any -> writeMatches();
            case Interaction.MultipleChoice any -> writeMatches();
            case Interaction.TrueFalse any -> writeMatches();
            case Interaction.Match any -> writeMatches();
            case Interaction.Order any -> writeMatches();
            case Interaction.GapMatch any -> writeMatches();
            case Interaction.InlineChoice any -> writeMatches();
            case Interaction.ExtendedText any -> throw new IllegalStateException("never scored: " + item.id());
        }
    }

    private void writeMatches() {
        boolean several = responses.size() > 1;
        if (several) {
            tags.open("and");
        }
        for (Response response : responses) {
            tags.open("match")
                    .empty("variable", "identifier", response.identifier())
                    .empty("correct", "identifier", response.identifier())
                    .close();
        }
        if (several) {
            tags.close();
        }
    }

    private void writeAccepted(Interaction.TextEntry entry) {
        List<String> patterns = entry.accepted().stream()
                .map(accepted -> AnswerPattern.of(accepted, entry.caseSensitive(), entry.ignoreSpaces()))
                .toList();
        boolean several = patterns.size() > 1;
        if (several) {
            tags.open("or");
        }
        patterns.forEach(pattern -> tags.open("patternMatch", "pattern", pattern)
                .empty("variable", "identifier", Response.ONLY)
                .close());
        if (several) {
            tags.close();
        }
    }

    /** The bounds themselves, since a float plus its tolerance is not always the float that one means. */
    private void writeBounds(Interaction.Numeric number) {
        BigDecimal tolerance = number.tolerance().max(BigDecimal.ZERO);
        tags.open("and");
        writeBound("gte", number.answer().subtract(tolerance));
        writeBound("lte", number.answer().add(tolerance));
        tags.close();
    }

    private void writeBound(String operator, BigDecimal bound) {
        tags.open(operator)
                .empty("variable", "identifier", Response.ONLY)
                .text("baseValue", bound.toPlainString(), "baseType", "float")
                .close();
    }

    private void writeOtherwise() {
        boolean parts = givesParts();
        if (!parts && feedback(Says.INCORRECT).isEmpty()) {
            return;
        }
        tags.open("responseElse");
        if (item.interaction() instanceof Interaction.Order order) {
            writeNeighbours(order);
        } else if (parts) {
            writeMapped();
        }
        writeFeedback(Says.INCORRECT);
        tags.close();
    }

    /** Whether a partly right answer is worth something. */
    private boolean givesParts() {
        return switch (item.interaction()) {
            case Interaction.MultipleChoice any -> true;
            case Interaction.Match any -> true;
            case Interaction.GapMatch any -> true;
            case Interaction.InlineChoice any -> true;
            case Interaction.Order order -> order.choices().size() > 2;
            case Interaction.SingleChoice any -> false;
            case Interaction.TrueFalse any -> false;
            case Interaction.TextEntry any -> false;
            case Interaction.Numeric any -> false;
            case Interaction.ExtendedText any -> false;
        };
    }

    private void writeMapped() {
        tags.open("setOutcomeValue", "identifier", SCORE);
        if (responses.size() > 1) {
            tags.open("sum");
        }
        responses.forEach(response -> tags.empty("mapResponse", "identifier", response.identifier()));
        if (responses.size() > 1) {
            tags.close();
        }
        tags.close();
    }

    private void writeNeighbours(Interaction.Order order) {
        String share = Numbers.share(item.points(), order.choices().size() - 1);
        for (int i = 1; i < order.choices().size() && order.choices().size() > 2; i++) {
            tags.open("responseCondition").open("responseIf");
            tags.open("contains").empty("variable", "identifier", Response.ONLY).open("ordered");
            writeChoice(order.choices().get(i - 1));
            writeChoice(order.choices().get(i));
            tags.close().close();
            tags.open("setOutcomeValue", "identifier", SCORE)
                    .open("sum")
                    .empty("variable", "identifier", SCORE)
                    .text("baseValue", share, "baseType", "float")
                    .close()
                    .close();
            tags.close().close();
        }
    }

    private void writeChoice(Interaction.Option choice) {
        tags.text("baseValue", Identifiers.choice(choice.id()), "baseType", "identifier");
    }

    /** @param verdict what is said beside that which is said of any answer */
    private void writeFeedback(String verdict) {
        List<String> shown = feedback(verdict);
        if (shown.isEmpty()) {
            return;
        }
        tags.open("setOutcomeValue", "identifier", Says.OUTCOME).open("multiple");
        for (String identifier : shown) {
            if (identifier.equals(Response.ONLY)) {
                tags.empty("variable", "identifier", identifier);
            } else {
                tags.text("baseValue", identifier, "baseType", "identifier");
            }
        }
        tags.close().close();
    }

    /** What is shown after an answer; {@link Response#ONLY} stands for the options chosen. */
    private List<String> feedback(String verdict) {
        List<String> shown = new ArrayList<>();
        if (saysSomethingOfOptions()) {
            shown.add(Response.ONLY);
        }
        if (said.contains(verdict)) {
            shown.add(verdict);
        }
        if (said.contains(Says.GENERAL)) {
            shown.add(Says.GENERAL);
        }
        if (shown.equals(List.of(Response.ONLY))) {
            shown.add(Says.NOTHING);
        }
        return shown;
    }

    private boolean saysSomethingOfOptions() {
        return said.stream()
                .anyMatch(identifier -> !Set.of(Says.CORRECT, Says.INCORRECT, Says.GENERAL, Says.MODEL_ANSWER)
                        .contains(identifier));
    }
}
