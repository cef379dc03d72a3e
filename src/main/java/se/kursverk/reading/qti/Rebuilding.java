package se.kursverk.reading.qti;

import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;

/** One interaction of an item on its way into our model: first what to try, then the result. */
public interface Rebuilding {

    /** Answers that show how the question judges. */
    Attempts attempts() throws NotRebuiltException;

    /** What is asked. */
    RichText prompt() throws NotRebuiltException;

    /**
     * What the learner does.
     *
     * @param feedback sorted by what the attempts showed
     */
    Interaction interaction(FeedbackTexts feedback) throws NotRebuiltException;
}
