package se.kursverk.learner;

import se.kursverk.course.Module;

/** The steps of a module, counted from 1 as the packages do: every page, the quiz, the scenario, the result. */
final class Steps {

    private Steps() {}

    static int of(Module module) {
        return module.lesson().pages().size() + 3;
    }

    static int page(int index) {
        return index + 1;
    }

    static int quiz(Module module) {
        return of(module) - 2;
    }

    static int scenario(Module module) {
        return of(module) - 1;
    }
}
