package se.kursverk.attempt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kursverk.course.Module;
import se.kursverk.grading.ModuleProgress;
import se.kursverk.grading.QuizScore;

/**
 * What a learner has done in one module.
 *
 * @param pages ids of the lesson pages read
 * @param finished the scores of the finished runs through the quiz, in hundredths of a per cent
 * @param run the run at hand or, when it is finished, the last one
 * @param end the id of the scenario's end reached last
 */
public record ModuleWork(List<String> pages, List<Integer> finished, QuizRun run, Road road, Optional<String> end) {

    static final ModuleWork NONE =
            new ModuleWork(List.of(), List.of(), new QuizRun(0, java.util.Map.of()), Road.START, Optional.empty());

    public ModuleWork {
        pages = List.copyOf(pages);
        finished = List.copyOf(finished);
    }

    /** What counts towards completion. */
    public ModuleProgress progress() {
        return new ModuleProgress(
                Set.copyOf(pages),
                end,
                finished.stream().map(QuizScore::new).max(QuizScore::compareTo),
                finished.size());
    }

    /** Whether every item of the run is answered. */
    public boolean runIsFinished() {
        return run.number() < finished.size();
    }

    /** Whether there may be another run, or the one at hand may go on. */
    public boolean mayGoOn(Module module) {
        return !runIsFinished() || mayRunAgain(module);
    }

    /** Whether another run is allowed beside the finished ones. */
    public boolean mayRunAgain(Module module) {
        return module.completionRule().attempts().isEmpty()
                || finished.size() < module.completionRule().attempts().getAsInt();
    }

    /** Whether anything was done at all. */
    public boolean begun() {
        return !equals(NONE);
    }

    ModuleWork read(String page) {
        return pages.contains(page)
                ? this
                : new ModuleWork(Stream.concat(pages.stream(), Stream.of(page)).toList(), finished, run, road, end);
    }

    ModuleWork with(QuizRun other) {
        return new ModuleWork(pages, finished, other, road, end);
    }

    ModuleWork finished(int hundredths) {
        return new ModuleWork(
                pages, Stream.concat(finished.stream(), Stream.of(hundredths)).toList(), run, road, end);
    }

    ModuleWork with(Road other) {
        return new ModuleWork(pages, finished, run, other, end);
    }

    ModuleWork ended(String reached) {
        return new ModuleWork(pages, finished, run, road, Optional.of(reached));
    }
}
