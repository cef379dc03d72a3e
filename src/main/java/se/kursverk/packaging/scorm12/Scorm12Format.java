package se.kursverk.packaging.scorm12;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Layout;
import se.kursverk.packaging.LearnerPages;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.MoodleTitles;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PlayerScript;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** The package that nearly every LMS takes. */
public final class Scorm12Format implements PackageFormat {

    /** {@code titleType} of imscp_rootv1p1p2. */
    private static final int LONGEST_TITLE = 200;

    private final Supplier<byte[]> script;

    /** For {@link java.util.ServiceLoader}. */
    public Scorm12Format() {
        this(PlayerScript.of("scorm12"));
    }

    /** @param script always the same array, since it goes into every package */
    Scorm12Format(Supplier<byte[]> script) {
        this.script = script;
    }

    @Override
    public String id() {
        return "scorm12";
    }

    @Override
    public String name() {
        return "SCORM 1.2";
    }

    @Override
    public String fileName(Selection selection) {
        return selection.id() + ".zip";
    }

    @Override
    public String advice(Locale language) {
        return language.getLanguage().equals("sv")
                ? "Moodle, Totara och andra som tar SCORM: lägg till en SCORM-aktivitet i kursen, ladda upp filen och låt "
                        + "aktiviteten bli klar vid status Slutförd (completed)."
                : "Moodle, Totara and others that take SCORM: add a SCORM activity to the course, upload the file and let "
                        + "the activity be complete at status Completed.";
    }

    @Override
    public Losses losses(Selection selection) {
        return new Losses(id(), "");
    }

    @Override
    public Problems check(Selection selection) {
        Problems problems = new Problems();
        if (selection.title().length() > LONGEST_TITLE) {
            problems.error(
                    "scorm12-title-too-long",
                    Location.of(selection.id()),
                    "Titeln är längre än de " + LONGEST_TITLE + " tecken som SCORM 1.2 tillåter.",
                    "Korta titeln.");
        }
        MoodleTitles.check(selection, problems);
        return problems;
    }

    @Override
    public void write(Selection selection, Layout layout) throws IOException {
        LearnerPages pages = LearnerPages.of(selection, script.get());
        layout.add("imsmanifest.xml", Scorm12Manifest.of(selection, pages.paths()));
        pages.addTo(layout);
    }
}
