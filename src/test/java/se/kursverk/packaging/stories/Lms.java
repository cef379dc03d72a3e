package se.kursverk.packaging.stories;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * An LMS that holds one learner's results of one package, which lies unzipped under {@code /package/}. What it holds is
 * told in the stories' words, whatever the standard calls it.
 */
public interface Lms extends AutoCloseable {

    /** How an attempt to save is answered. */
    enum Answer {
        KEPT,
        REFUSED,
        BROKEN
    }

    /**
     * What the LMS shows of the learner.
     *
     * @param status {@code incomplete}, {@code completed} (with success, where the standard has that too) or
     *     {@code failed}; anything else where the standard's several values do not fit together
     * @param score 0 to 100; empty without one
     */
    record Told(String status, String score) {}

    /**
     * One answer for statistics.
     *
     * @param result {@code correct}, {@code wrong}, or a share
     */
    record Answered(String id, String result) {}

    /** Scheme, host and port. */
    String origin();

    /** The page on which a visit begins. */
    String url();

    /** Opens the package from that page, in a frame. */
    void launch(Page page);

    /** How attempts to save are answered from now on. */
    void answers(Answer next);

    /** From now on the package is opened without anything to talk to. */
    void offersNothing();

    /** The next visit finds data that an earlier one is said to have left. */
    void holdState(String state);

    /** The next visit is in this mode, {@code browse} or {@code review}, of a learner who has completed with a score. */
    void holdCompleted(String mode, String score);

    /** What is held and was kept. */
    Told told();

    /** The answers that are held, in order. */
    List<Answered> answered();

    /** What the package keeps of its own from one visit to the next; empty for nothing. */
    String state();

    /** The time that the LMS was told for this visit. */
    double sessionSeconds();

    /** Waits until the visit is over for the LMS too. */
    void waitForEnd();

    /** Waits until whatever the package has sent is answered. */
    default void settle() {}

    /** Whether answers come only after a while, so that time must pass in small steps. */
    default boolean answersLater() {
        return false;
    }

    /** What happens between two visits. */
    void nextVisit();

    /** What was said in the visit on that page. */
    Conversation conversation(Page page);

    @Override
    void close();
}
