package se.kursverk.grading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.kursverk.course.Lesson;
import se.kursverk.course.Module;

/**
 * The rule of completion over the modules of one package: events to progress, progress to a report.
 *
 * <p>A module is completed when every page was read, an end of the scenario was reached and a quiz attempt was finished
 * with mastery. The package is completed when all its modules are, and has failed when some module has and no other is
 * still open. Progress only grows, so a report never gets worse; events that name nothing here change nothing.
 */
public record Completion(List<Module> modules) {

    private static final int ALL = 10_000;

    public Completion {
        modules = List.copyOf(modules);
    }

    /** The progress after one more event. */
    public Progress after(Progress progress, Event event) {
        return modules.stream()
                .filter(module -> module.id().equals(event.moduleId()))
                .findFirst()
                .map(module -> progress.with(module.id(), after(module, progress.of(module.id()), event)))
                .orElse(progress);
    }

    private static ModuleProgress after(Module module, ModuleProgress progress, Event event) {
        return switch (event) {
            case Event.PageRead read -> hasPage(module, read.pageId()) ? progress.read(read.pageId()) : progress;
            case Event.EndReached reached ->
                module.scenario().end(reached.endId()).isPresent() ? progress.reached(reached.endId()) : progress;
            case Event.QuizFinished finished ->
                attemptsUsed(module, progress) ? progress : progress.finished(finished.score());
        };
    }

    private static boolean hasPage(Module module, String pageId) {
        return module.lesson().pages().stream().map(Lesson.Page::id).anyMatch(pageId::equals);
    }

    public Report report(Progress progress) {
        List<Status> statuses = modules.stream()
                .map(module -> status(module, progress.of(module.id())))
                .toList();
        return new Report(overall(statuses), score(progress), share(progress));
    }

    /** Where a learner stands in one module. */
    public static Status status(Module module, ModuleProgress progress) {
        if (!isMastered(module, progress) && attemptsUsed(module, progress)) {
            return Status.FAILED;
        }
        return steps(module, progress).allMatch(done -> done) ? Status.COMPLETED : Status.INCOMPLETE;
    }

    /** Whether each thing is done that completion of a module needs: every page, mastery, an end of the scenario. */
    private static Stream<Boolean> steps(Module module, ModuleProgress progress) {
        Stream<Boolean> pages =
                module.lesson().pages().stream().map(page -> progress.pages().contains(page.id()));
        Stream<Boolean> end = module.scenario().ends().isEmpty()
                ? Stream.of()
                : Stream.of(progress.end().isPresent());
        return Stream.of(pages, Stream.of(isMastered(module, progress)), end).flatMap(Function.identity());
    }

    private static boolean isMastered(Module module, ModuleProgress progress) {
        return progress.best()
                .filter(best -> best.reaches(module.completionRule().mastery()))
                .isPresent();
    }

    private int share(Progress progress) {
        List<Boolean> steps = modules.stream()
                .flatMap(module -> steps(module, progress.of(module.id())))
                .toList();
        long done = steps.stream().filter(one -> one).count();
        return (int) (done * ALL / steps.size());
    }

    private static boolean attemptsUsed(Module module, ModuleProgress progress) {
        return module.completionRule().attempts().isPresent()
                && progress.attempts() >= module.completionRule().attempts().getAsInt();
    }

    private static Status overall(List<Status> statuses) {
        if (statuses.contains(Status.INCOMPLETE)) {
            return Status.INCOMPLETE;
        }
        return statuses.contains(Status.FAILED) ? Status.FAILED : Status.COMPLETED;
    }

    /** The mean of the modules' best attempts, rounded down; a module without one counts as 0. */
    private Optional<QuizScore> score(Progress progress) {
        List<QuizScore> best = modules.stream()
                .flatMap(module -> progress.of(module.id()).best().stream())
                .toList();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        int sum = best.stream().mapToInt(QuizScore::hundredths).sum();
        return Optional.of(new QuizScore(sum / modules.size()));
    }
}
