package se.kursverk.packaging.site;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.Layout;
import se.kursverk.packaging.LearnerPages;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PlayerScript;
import se.kursverk.problem.Problems;

/** The modules for whoever has no LMS, or wants to look before there is one. */
public final class SiteFormat implements PackageFormat {

    private final Supplier<byte[]> script;

    /** For {@link java.util.ServiceLoader}. */
    public SiteFormat() {
        this(PlayerScript.of("site"));
    }

    /** @param script always the same array, since it goes into every package */
    SiteFormat(Supplier<byte[]> script) {
        this.script = script;
    }

    @Override
    public String id() {
        return "site";
    }

    @Override
    public String name() {
        return "Webbplats utan lärplattform";
    }

    @Override
    public String fileName(Selection selection) {
        return selection.id() + ".zip";
    }

    @Override
    public String advice(Locale language) {
        return language.getLanguage().equals("sv")
                ? "Packa upp och öppna index.html, eller lägg mappen på en webbserver. Resultatet sparas bara i "
                        + "deltagarens webbläsare."
                : "Unpack and open index.html, or put the folder on a web server. Results stay in the learner's "
                        + "browser.";
    }

    @Override
    public Losses losses(Selection selection) {
        Losses losses = new Losses(
                id(), "Resultatet stannar i webbläsaren. Ta SCORM eller cmi5 där en lärplattform ska få veta det.");
        selection.modules().forEach(module -> losses.add(module, Aspect.COMPLETION));
        return losses;
    }

    @Override
    public Problems check(Selection selection) {
        return losses(selection).problems();
    }

    @Override
    public void write(Selection selection, Layout layout) throws IOException {
        LearnerPages.of(selection, script.get()).addTo(layout);
    }
}
