package se.kursverk.packaging.moodle;

import se.kursverk.course.Module;
import se.kursverk.course.Selection;

/** Where in the question bank a module's questions are put. */
public final class Category {

    private Category() {}

    /** The path below the course's own top category; a slash within a title is doubled, as Moodle wants it. */
    public static String path(Selection selection, Module module) {
        String place = "$course$/top/" + part(selection.title());
        return selection.modules().size() == 1 && selection.title().equals(module.title())
                ? place
                : place + "/" + part(module.title());
    }

    private static String part(String title) {
        return title.replace("/", "//");
    }
}
