package se.kursverk.packaging.cc11;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Layout;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.canvas.CanvasExtension;
import se.kursverk.packaging.cartridge.Cartridge;
import se.kursverk.packaging.cartridge.CartridgeLosses;
import se.kursverk.packaging.cartridge.CartridgeNotes;
import se.kursverk.packaging.cartridge.CartridgeVersion;
import se.kursverk.packaging.cartridge.PageFolder;
import se.kursverk.problem.Problems;

/** One cartridge for every LMS: pages and quizzes that become the LMS's own, with more for Canvas. */
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
                ? "Canvas: Inställningar, Importera kursinnehåll, Common Cartridge 1.x-paket; allt är publicerat, och modulen"
                        + " är klar när lektionen och scenariot är visade och quizet har fått godkänt resultat. "
                        + "Moodle: Kursåterställning, ladda upp filen; importera hellre frågorna ur XML-filen bredvid till"
                        + " frågebanken, och ställ in godkäntgräns och återkoppling i quizen."
                : "Canvas: Settings, Import Course Content, Common Cartridge 1.x Package; everything is published, and a"
                        + " module is complete when lesson and scenario are viewed and the quiz is passed. "
                        + "Moodle: Restore, upload the file; rather import the questions of the XML file beside it into the"
                        + " question bank, and set pass grade and feedback in the quizzes.";
    }

    @Override
    public List<String> companions() {
        return List.of("moodlexml");
    }

    @Override
    public Losses losses(Selection selection) {
        return CartridgeLosses.of(selection, id());
    }

    @Override
    public Problems check(Selection selection) {
        Problems problems = CartridgeNotes.of(selection, id());
        problems.addAll(CanvasExtension.notes(selection, id()));
        return problems;
    }

    @Override
    public void write(Selection selection, Layout layout) throws IOException {
        Cartridge cartridge = Cartridge.of(selection, CartridgeVersion.V1_1, PageFolder.WIKI_CONTENT);
        CanvasExtension.of(selection).addTo(cartridge, CartridgeVersion.V1_1);
        cartridge.writeTo(layout);
    }
}
