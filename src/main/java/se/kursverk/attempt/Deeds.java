package se.kursverk.attempt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kursverk.course.Item;
import se.kursverk.course.Lesson;
import se.kursverk.course.Module;
import se.kursverk.grading.Grader;
import se.kursverk.grading.QuizScore;

/**
 * What a deed makes of the work. A deed that does not belong where the learner stands (another tab was faster, or somebody
 * made the request up) changes nothing.
 */
final class Deeds {

    private final Module module;
    private final boolean anyItem;

    /** @param anyItem whether items may be answered in any order, for somebody who only looks */
    Deeds(Module module, boolean anyItem) {
        this.module = module;
        this.anyItem = anyItem;
    }

    ModuleWork after(ModuleWork work, Deed deed) {
        return switch (deed) {
            case Deed.PageRead read -> hasPage(read.page()) ? work.read(read.page()) : work;
            case Deed.Answered answered -> answered(work, answered);
            case Deed.QuizAgain again ->
                work.runIsFinished() && again.run() == work.run().number() && mayRunAgain(work)
                        ? work.with(new QuizRun(work.finished().size(), java.util.Map.of()))
                        : work;
            case Deed.Chosen chosen -> chosen(work, chosen);
            case Deed.WentOn wentOn -> wentOn(work, wentOn);
            case Deed.OtherRoad other ->
                other.step() == work.road().choices().size() && standsAtEnd(work.road()) ? work.with(Road.START) : work;
        };
    }

    /** What is left of work that was done with another edition: what this one has no place for is dropped. */
    ModuleWork fitting(ModuleWork work) {
        QuizRun run = work.run();
        QuizRun kept = new QuizRun(
                run.number(),
                module.quiz().items().stream()
                        .filter(item -> Optional.ofNullable(run.answers().get(item.id()))
                                .filter(answer -> Response.fits(item, answer))
                                .isPresent())
                        .collect(
                                Collectors.toMap(Item::id, item -> run.answers().get(item.id()))));
        List<String> choices = Story.follow(module.scenario(), work.road().choices()).steps().stream()
                .map(step -> step.choice().id())
                .toList();
        Road road = new Road(choices, Math.min(work.road().gone(), choices.size()));
        return closed(work.with(kept).with(road));
    }

    private boolean hasPage(String id) {
        return module.lesson().pages().stream().map(Lesson.Page::id).anyMatch(id::equals);
    }

    private boolean mayRunAgain(ModuleWork work) {
        return anyItem || work.mayRunAgain(module);
    }

    private ModuleWork answered(ModuleWork work, Deed.Answered answered) {
        QuizRun run = work.run();
        Optional<Item> item = module.quiz().items().stream()
                .filter(one -> one.id().equals(answered.item()))
                .filter(one -> isAtHand(work, one))
                .filter(one -> Response.fits(one, answered.response()))
                .findFirst();
        if (work.runIsFinished() || answered.run() != run.number() || item.isEmpty()) {
            return work;
        }
        QuizRun more = run.with(answered.item(), answered.response());
        return closed(work.with(more));
    }

    /** A run whose items are all answered is finished. */
    private ModuleWork closed(ModuleWork work) {
        QuizRun run = work.run();
        boolean whole =
                module.quiz().items().stream().allMatch(one -> run.answers().containsKey(one.id()));
        return whole && !work.runIsFinished() ? work.finished(score(run).hundredths()) : work;
    }

    /** The first item without an answer is the one at hand. */
    private boolean isAtHand(ModuleWork work, Item item) {
        if (work.run().answers().containsKey(item.id())) {
            return false;
        }
        return anyItem
                || module.quiz().items().stream()
                        .filter(one -> !work.run().answers().containsKey(one.id()))
                        .findFirst()
                        .equals(Optional.of(item));
    }

    private QuizScore score(QuizRun run) {
        return QuizScore.of(module.quiz().items().stream()
                .map(item -> Grader.grade(item, run.answers().getOrDefault(item.id(), List.of())))
                .toList());
    }

    private ModuleWork chosen(ModuleWork work, Deed.Chosen chosen) {
        Road road = work.road();
        boolean possible = !road.considering()
                && chosen.step() == road.choices().size()
                && Story.follow(module.scenario(), road.choices()).available().stream()
                        .anyMatch(choice -> choice.id().equals(chosen.choice()));
        return possible ? work.with(road.chosen(chosen.choice())) : work;
    }

    private ModuleWork wentOn(ModuleWork work, Deed.WentOn wentOn) {
        Road road = work.road();
        if (!road.considering() || wentOn.step() != road.choices().size()) {
            return work;
        }
        ModuleWork moved = work.with(road.wentOn());
        return Story.follow(module.scenario(), road.choices())
                .end()
                .map(end -> moved.ended(end.id()))
                .orElse(moved);
    }

    private boolean standsAtEnd(Road road) {
        return !road.considering()
                && Story.follow(module.scenario(), road.choices()).end().isPresent();
    }
}
