package se.kursverk.coach;

import java.util.ArrayList;
import java.util.List;
import se.kursverk.course.Place;

/** Collects what the rules find in one module, in the order in which they look. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void add(Rule rule, Place place, String text) {
        add(rule, place, "", text);
    }

    void add(Rule rule, Place place, String quote, String text) {
        found.add(new Finding(rule, place, quote, text));
    }

    List<Finding> all() {
        return found;
    }
}
