package se.kursverk.packaging.scorm2004;

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
import se.kursverk.problem.Problems;

/** For an LMS that keeps completion and success apart; which edition is told by the manifest alone. */
abstract sealed class Scorm2004Format implements PackageFormat
        permits Scorm2004ThirdEditionFormat, Scorm2004FourthEditionFormat {

    /** One for both editions, so that it is read and compressed once. */
    static final Supplier<byte[]> PLAYER = PlayerScript.of("scorm2004");

    private final Edition edition;
    private final Supplier<byte[]> script;

    /** @param script always the same array, since it goes into every package */
    Scorm2004Format(Edition edition, Supplier<byte[]> script) {
        this.edition = edition;
        this.script = script;
    }

    @Override
    public String id() {
        return edition.format();
    }

    @Override
    public String name() {
        return "SCORM " + edition.schemaversion();
    }

    @Override
    public String fileName(Selection selection) {
        return selection.id() + ".zip";
    }

    @Override
    public String advice(Locale language) {
        return language.getLanguage().equals("sv")
                ? "Lärplattformar som skiljer på slutförd och godkänd och tar " + name() + ", som SuccessFactors och "
                        + "SCORM Cloud: ladda upp filen som en SCORM-kurs. I Moodle fungerar SCORM 1.2 bättre."
                : "Learning platforms that tell completed from passed and take " + name() + ", such as SuccessFactors "
                        + "and SCORM Cloud: upload the file as a SCORM course. In Moodle SCORM 1.2 works better.";
    }

    @Override
    public Losses losses(Selection selection) {
        return new Losses(id(), "");
    }

    @Override
    public Problems check(Selection selection) {
        Problems problems = new Problems();
        MoodleTitles.check(selection, problems);
        return problems;
    }

    @Override
    public void write(Selection selection, Layout layout) throws IOException {
        LearnerPages pages = LearnerPages.of(selection, script.get());
        layout.add("imsmanifest.xml", Scorm2004Manifest.of(edition, selection, pages.paths()));
        pages.addTo(layout);
    }
}
