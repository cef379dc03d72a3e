package se.kursverk.packaging.cc12;

import java.io.IOException;
import java.util.Locale;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Layout;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.cartridge.Cartridge;
import se.kursverk.packaging.cartridge.CartridgeLosses;
import se.kursverk.packaging.cartridge.CartridgeNotes;
import se.kursverk.packaging.cartridge.CartridgeVersion;
import se.kursverk.packaging.cartridge.PageFolder;
import se.kursverk.problem.Problems;

/** A plain cartridge for systems that ask for version 1.2. */
public final class CommonCartridge12Format implements PackageFormat {

    @Override
    public String id() {
        return "cc12";
    }

    @Override
    public String name() {
        return "Common Cartridge 1.2";
    }

    @Override
    public String fileName(Selection selection) {
        return selection.id() + ".imscc";
    }

    @Override
    public String advice(Locale language) {
        return language.getLanguage().equals("sv")
                ? "Andra lärplattformar som vill ha just version 1.2. Ta cc11 till Canvas och Moodle: Moodle läser inte den"
                        + " här versionen."
                : "Other platforms that want version 1.2 as such. Take cc11 for Canvas and Moodle: Moodle does not read this"
                        + " version.";
    }

    @Override
    public Losses losses(Selection selection) {
        return CartridgeLosses.of(selection, id());
    }

    @Override
    public Problems check(Selection selection) {
        return CartridgeNotes.of(selection, id());
    }

    @Override
    public void write(Selection selection, Layout layout) throws IOException {
        Cartridge.of(selection, CartridgeVersion.V1_2, PageFolder.WEB_RESOURCES).writeTo(layout);
    }
}
