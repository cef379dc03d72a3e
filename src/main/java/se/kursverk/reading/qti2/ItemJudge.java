package se.kursverk.reading.qti2;

import java.util.Optional;
import se.kursverk.reading.qti.Answer;
import se.kursverk.reading.qti.Judge;

/** Judges by an item's response processing. */
record ItemJudge(Processing processing, ShownFeedback feedback) implements Judge {

    @Override
    public Optional<Verdict> verdict(Answer answer) {
        if (!processing.isThere()) {
            return Optional.empty();
        }
        try {
            Processing.Outcome outcome = processing.outcome(answer.responses());
            return Optional.of(new Verdict(outcome.score(), feedback.shown(outcome)));
        } catch (NotUnderstoodException e) {
            return Optional.empty();
        }
    }
}
