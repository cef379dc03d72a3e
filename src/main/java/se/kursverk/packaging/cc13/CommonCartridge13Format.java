package se.kursverk.packaging.cc13;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** A plain cartridge for systems that ask for version 1.3; with a tool, each module also is an assignment there. */
public final class CommonCartridge13Format implements PackageFormat {

    private final Optional<URI> tool;

    /** Without a tool. */
    public CommonCartridge13Format() {
        this(Optional.empty());
    }

    private CommonCartridge13Format(Optional<URI> tool) {
        this.tool = tool;
    }

    @Override
    public String id() {
        return "cc13";
    }

    @Override
    public String name() {
        return "Common Cartridge 1.3";
    }

    @Override
    public String fileName(Selection selection) {
        return selection.id() + ".imscc";
    }

    @Override
    public String advice(Locale language) {
        return language.getLanguage().equals("sv")
                ? "Andra lärplattformar som vill ha just version 1.3. Ta cc11 till Canvas och Moodle: Moodle läser inte den"
                        + " här versionen."
                : "Other platforms that want version 1.3 as such. Take cc11 for Canvas and Moodle: Moodle does not read this"
                        + " version.";
    }

    @Override
    public Optional<PackageFormat> linkingTo(Optional<URI> address) {
        return Optional.of(new CommonCartridge13Format(address));
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
        Cartridge cartridge = Cartridge.empty(selection, CartridgeVersion.V1_3, PageFolder.WEB_RESOURCES);
        cartridge.addModules(module -> tool.map(address -> ToolAssignment.addTo(cartridge, module, address))
                .map(List::of)
                .orElseGet(List::of));
        cartridge.writeTo(layout);
    }
}
