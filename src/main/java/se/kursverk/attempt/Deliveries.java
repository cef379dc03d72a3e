package se.kursverk.attempt;

import java.util.UUID;

/** What became of the results that were to be told to the LMS. Answered by whoever tells it. */
@FunctionalInterface
public interface Deliveries {

    State of(UUID participant, UUID placement);

    /** In the order of how far a result has come. */
    enum State {
        /** Nobody asked for results: they are kept here and go nowhere. */
        KEPT_HERE,
        /** There is nothing to tell yet. */
        NOTHING_YET,
        /** To be sent, or tried again. */
        WAITING,
        /** The LMS has said that it has the result. */
        DELIVERED,
        /** The LMS does not take the result, and somebody has to look into it. */
        REFUSED
    }
}
