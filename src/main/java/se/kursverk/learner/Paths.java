package se.kursverk.learner;

import java.util.UUID;
import se.kursverk.course.Module;

/** The addresses of one placement's pages. */
record Paths(UUID placement) {

    /** Below which every page lies. */
    static final String ROOT = "/larande/";

    String top() {
        return ROOT + placement;
    }

    /** Where pages find their pictures. */
    String files() {
        return top() + "/";
    }

    String group() {
        return top() + "/gruppen";
    }

    String start(Module module) {
        return top() + "/" + module.id();
    }

    String page(Module module, String page) {
        return start(module) + "/sida/" + page;
    }

    String quiz(Module module) {
        return start(module) + "/quiz";
    }

    String quizAgain(Module module) {
        return quiz(module) + "/igen";
    }

    String item(Module module, String item) {
        return start(module) + "/fraga/" + item;
    }

    String scenario(Module module) {
        return start(module) + "/scenario";
    }

    String goOn(Module module) {
        return scenario(module) + "/vidare";
    }

    String otherRoad(Module module) {
        return scenario(module) + "/igen";
    }

    String result(Module module) {
        return start(module) + "/resultat";
    }
}
