package se.kursverk.packaging.commoncartridge;

import java.io.IOException;
import java.util.Locale;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Layout;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.problem.Problems;

/** The cartridge for Canvas and Moodle: pages and quizzes that become the LMS's own. */
public final class CommonCartridge11Format implements PackageFormat {

    @Override
    public String id() {
        return "cc11";
    }

    @Override
    public String name() {
        return "Common Cartridge 1.1";
    }

    @Override
    public String fileName(Selection selection) {
        return selection.id() + ".imscc";
    }

    @Override
    public String advice(Locale language) {
        return language.getLanguage().equals("sv")
                ? "Canvas: Inställningar, Importera kursinnehåll, Common Cartridge 1.x-paket; publicera sedan quizen. "
                        + "Moodle: Kursåterställning, ladda upp filen; ställ sedan in godkäntgräns och återkoppling i quizen."
                : "Canvas: Settings, Import Course Content, Common Cartridge 1.x Package; then publish the quizzes. "
                        + "Moodle: Restore, upload the file; then set pass grade and feedback in the quizzes.";
    }

    @Override
    public se.kursverk.packaging.Losses losses(Selection selection) {
        return new se.kursverk.packaging.Losses(id(), "Använd SCORM-paketet om det behövs.");
    }

    @Override
    public Problems check(Selection selection) {
        return Losses.of(selection);
    }

    @Override
    public void write(Selection selection, Layout layout) throws IOException {
        Cartridge.of(selection).writeTo(layout);
    }
}
