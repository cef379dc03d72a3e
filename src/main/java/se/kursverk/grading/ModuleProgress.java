package se.kursverk.grading;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a learner has come in one module.
 *
 * @param pages ids of the pages read
 * @param end the id of the end that was reached last
 * @param best of the finished quiz attempts
 * @param attempts how many quiz attempts were finished
 */
public record ModuleProgress(Set<String> pages, Optional<String> end, Optional<QuizScore> best, int attempts) {

    public static final ModuleProgress EMPTY = new ModuleProgress(Set.of(), Optional.empty(), Optional.empty(), 0);

    public ModuleProgress {
        pages = Set.copyOf(pages);
    }

    ModuleProgress read(String page) {
        Set<String> more = Stream.concat(pages.stream(), Stream.of(page)).collect(Collectors.toUnmodifiableSet());
        return new ModuleProgress(more, end, best, attempts);
    }

    ModuleProgress reached(String newEnd) {
        return new ModuleProgress(pages, Optional.of(newEnd), best, attempts);
    }

    ModuleProgress finished(QuizScore score) {
        QuizScore better = best.filter(old -> old.compareTo(score) > 0).orElse(score);
        return new ModuleProgress(pages, end, Optional.of(better), attempts + 1);
    }
}
