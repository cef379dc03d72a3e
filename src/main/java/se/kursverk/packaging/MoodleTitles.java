package se.kursverk.packaging;

import se.kursverk.course.Selection;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** What Moodle makes of the titles in a manifest: its parser loses a space between an escaped ampersand and å, ä or ö. */
public final class MoodleTitles {

    private MoodleTitles() {}

    /** Warns of a title that Moodle may show otherwise. */
    public static void check(Selection selection, Problems problems) {
        if (selection.title().contains("&")) {
            problems.warning(
                    "title-ampersand",
                    Location.of(selection.id()),
                    "Titeln innehåller tecknet &, som Moodle kan visa fel.",
                    "Skriv \"och\" i stället.");
        }
    }
}
