package se.kursverk.reading.qti;

import java.util.Optional;
import java.util.Set;

/** How a file judges an answer. */
public interface Judge {

    /** What an answer leads to; nothing where the file does not say, or says it in a way that is not understood. */
    Optional<Verdict> verdict(Answer answer);

    /**
     * What an answer leads to.
     *
     * @param score in the file's own measure
     * @param shown the feedbacks that are shown
     */
    record Verdict(double score, Set<String> shown) {
        public Verdict {
            shown = Set.copyOf(shown);
        }
    }
}
