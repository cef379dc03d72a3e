package se.kursverk.packaging.qti12;

import java.util.ArrayList;
import java.util.List;
import se.kursverk.course.Feedback;
import se.kursverk.course.RichText;
import se.kursverk.rendering.PlainPages;

/**
 * Conditions and feedbacks of one item, gathered in the order in which they are written. The idents of feedbacks are those
 * by which Canvas tells for what they are.
 */
final class Judgement {

    private static final String GENERAL = "general_fb";
    static final String CORRECT = "correct_fb";
    private static final String INCORRECT = "general_incorrect_fb";

    private final List<Respcondition> conditions = new ArrayList<>();
    private final List<Itemfeedback> feedbacks = new ArrayList<>();

    /** Feedback whatever the answer; stands first, and what follows is tried as well. */
    Judgement always(Feedback feedback) {
        feedback.general().ifPresent(text -> add(Respcondition.saying(Conditionvar.other(), say(GENERAL, text))));
        return this;
    }

    /** The whole score, and what is said to a right answer. */
    Judgement right(Conditionvar test, Feedback feedback) {
        add(Respcondition.right(test, feedback.correct().map(text -> say(CORRECT, text))));
        return this;
    }

    /** What is said where nothing before held. */
    Judgement otherwise(Feedback feedback) {
        feedback.incorrect().ifPresent(text -> add(Respcondition.wrong(Conditionvar.other(), say(INCORRECT, text))));
        return this;
    }

    /**
     * An answer in parts, each with its share of the score. The feedbacks stand before the shares: Canvas takes what it
     * finds beside a part for that part's own, and the share, which comes last, has none.
     */
    Judgement parts(List<Conditionvar.Part> parts, Feedback feedback) {
        feedback.correct().ifPresent(text -> add(Respcondition.saying(Conditionvar.all(parts), say(CORRECT, text))));
        feedback.incorrect()
                .ifPresent(text -> add(Respcondition.saying(Conditionvar.notAll(parts), say(INCORRECT, text))));
        Shares shares = new Shares(parts.size());
        for (int part = 0; part < parts.size(); part++) {
            add(Respcondition.share(Conditionvar.part(parts.get(part)), shares.of(part)));
        }
        return this;
    }

    void add(Respcondition condition) {
        conditions.add(condition);
    }

    /** Keeps what a condition shows, and gives the ident to show it by. */
    String say(String ident, RichText text) {
        return say(ident, PlainPages.fragment(text));
    }

    /** The same with HTML. */
    String say(String ident, String html) {
        feedbacks.add(Itemfeedback.response(ident, html));
        return ident;
    }

    /** An item to write on, with a model answer. */
    Item solved(Head head, int rows, String modelAnswer) {
        add(Respcondition.solution());
        feedbacks.add(Itemfeedback.solution(modelAnswer));
        return item(head, Presentation.lines(head.prompt(), rows));
    }

    Item item(Head head, Presentation presentation) {
        return new Item(
                head.ident(), head.title(), head.metadata(), presentation, new Resprocessing(conditions), feedbacks);
    }
}
