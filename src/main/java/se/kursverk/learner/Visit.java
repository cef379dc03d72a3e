package se.kursverk.learner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.security.web.csrf.CsrfToken;
import se.kursverk.attempt.Attempt;
import se.kursverk.attempt.ModuleWork;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.grading.Completion;
import se.kursverk.grading.ModuleProgress;
import se.kursverk.grading.Status;
import se.kursverk.rendering.FormPages;
import se.kursverk.rendering.FormTarget;
import se.kursverk.rendering.PartLinks;
import se.kursverk.rendering.PartState;

/**
 * Somebody at a module.
 *
 * @param token that every form carries
 */
record Visit(Attempt attempt, Module module, CsrfToken token) {

    Selection selection() {
        return attempt.selection();
    }

    Paths paths() {
        return new Paths(attempt.placement());
    }

    ModuleWork work() {
        return attempt.work(module);
    }

    ModuleProgress progress() {
        return work().progress();
    }

    boolean severalModules() {
        return selection().modules().size() > 1;
    }

    String text(String key, Object... arguments) {
        return FormPages.text(selection(), key, arguments);
    }

    /** Where a form goes, with the token and with values in turn by name. */
    FormTarget form(String action, String... carried) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(token.getParameterName(), token.getToken());
        for (int i = 0; i < carried.length; i += 2) {
            values.put(carried[i], carried[i + 1]);
        }
        return new FormTarget(action, values);
    }

    /** Runs through the quiz that are left; a look by the instructor uses none up. */
    OptionalInt runsLeft() {
        OptionalInt attempts = module.completionRule().attempts();
        return attempts.isEmpty() || attempt.instructor()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Math.max(0, attempts.getAsInt() - work().finished().size()));
    }

    boolean isMastered() {
        int mastery = module.completionRule().mastery();
        return progress().best().filter(best -> best.reaches(mastery)).isPresent();
    }

    /** The first page of the lesson that was not read. */
    Optional<String> unread() {
        return module.lesson().pages().stream()
                .map(page -> page.id())
                .filter(id -> !progress().pages().contains(id))
                .findFirst();
    }

    PartState state() {
        return state(Completion.status(module, progress()), work().begun());
    }

    static PartState state(Status status, boolean begun) {
        return switch (status) {
            case COMPLETED -> PartState.DONE;
            case FAILED -> PartState.FAILED;
            case INCOMPLETE -> begun ? PartState.OPEN : PartState.NEW;
        };
    }

    /** The parts of the module with how far one has come; the lesson's link goes on where one stopped. */
    PartLinks parts() {
        String page = unread().orElse(module.lesson().pages().getFirst().id());
        PartState lesson =
                unread().isEmpty() ? PartState.DONE : progress().pages().isEmpty() ? PartState.NEW : PartState.OPEN;
        PartState quiz = isMastered()
                ? PartState.DONE
                : state() == PartState.FAILED
                        ? PartState.FAILED
                        : work().finished().isEmpty() && work().run().answers().isEmpty()
                                ? PartState.NEW
                                : PartState.OPEN;
        PartState scenario = progress().end().isPresent()
                ? PartState.DONE
                : work().road().choices().isEmpty() ? PartState.NEW : PartState.OPEN;
        return new PartLinks(
                new PartLinks.Part(paths().page(module, page), Optional.of(lesson)),
                new PartLinks.Part(paths().quiz(module), Optional.of(quiz)),
                new PartLinks.Part(paths().scenario(module), Optional.of(scenario)));
    }

    /** What to do next for completion, with the key of its label; empty when nothing is left to do. */
    Optional<Link> remaining() {
        if (state() == PartState.DONE || state() == PartState.FAILED) {
            return Optional.empty();
        }
        if (unread().isPresent()) {
            return Optional.of(new Link("player.to-page", paths().page(module, unread().get())));
        }
        boolean underWay = !work().runIsFinished() && !work().run().answers().isEmpty();
        return Optional.of(
                !isMastered()
                                && (underWay
                                        || !work().runIsFinished()
                                        || progress().end().isPresent())
                        ? new Link("player.to-quiz", paths().quiz(module))
                        : new Link("player.to-scenario", paths().scenario(module)));
    }

    /** @param label the key of the text */
    record Link(String label, String href) {}
}
