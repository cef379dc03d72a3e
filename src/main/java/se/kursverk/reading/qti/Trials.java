package se.kursverk.reading.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.qti.AnswerFeedback.Probe;
import se.kursverk.reading.qti.Judge.Verdict;

/** Tries answers on a question, since files reach the same results in endlessly many ways. */
public final class Trials {

    private final Judge judge;

    /** @param judge of the question */
    public Trials(Judge judge) {
        this.judge = judge;
    }

    /** What an answer gives, 0 where that is not known. */
    public double score(Answer answer) {
        return judge.verdict(answer).map(Verdict::score).orElse(0.0);
    }

    /** What the feedbacks are about, as far as the attempts show it. */
    public AnswerFeedback feedback(Attempts attempts) {
        List<Probe> probes = new ArrayList<>();
        Optional<Verdict> right = judge.verdict(attempts.right());
        if (right.isPresent()) {
            probes.add(new Probe(attempts.right().chosen(), true, right.get().shown()));
            Stream.concat(attempts.partly().stream(), attempts.others().stream())
                    .forEach(answer -> judge.verdict(answer)
                            .ifPresent(verdict -> probes.add(new Probe(answer.chosen(), false, verdict.shown()))));
        }
        boolean anyShown = probes.stream().anyMatch(probe -> !probe.shown().isEmpty());
        return new AnswerFeedback(anyShown ? probes : List.of(), attempts.options());
    }

    /** Warns where a partly right answer gives nothing. */
    public void warnOfAllOrNothing(Attempts attempts, Location location, Problems problems) {
        if (!attempts.partly().isEmpty()
                && score(attempts.right()) > 0
                && attempts.partly().stream().allMatch(answer -> score(answer) <= 0)) {
            problems.warning(
                    "all-or-nothing",
                    location,
                    "Delvis rätta svar gav inga poäng, men i Kursverk ger de en del av poängen.",
                    "Dela upp frågan om bara ett helt rätt svar ska räknas.");
        }
    }
}
