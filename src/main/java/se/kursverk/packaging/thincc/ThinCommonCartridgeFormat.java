package se.kursverk.packaging.thincc;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.Layout;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.cartridge.Cartridge;
import se.kursverk.packaging.cartridge.CartridgeVersion;
import se.kursverk.packaging.cartridge.LaunchUrl;
import se.kursverk.packaging.cartridge.PageFolder;
import se.kursverk.packaging.imscp.Item;
import se.kursverk.packaging.imscp.Resource;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** Links to a tool, a module each; needs a tool to link to. */
public final class ThinCommonCartridgeFormat implements PackageFormat {

    private final Optional<URI> tool;

    /** Without a tool, and so only to be asked for one that has it. */
    public ThinCommonCartridgeFormat() {
        this(Optional.empty());
    }

    private ThinCommonCartridgeFormat(Optional<URI> tool) {
        this.tool = tool;
    }

    @Override
    public String id() {
        return "thincc";
    }

    @Override
    public String name() {
        return "Thin Common Cartridge";
    }

    @Override
    public String fileName(Selection selection) {
        return selection.id() + ".imscc";
    }

    @Override
    public String advice(Locale language) {
        return language.getLanguage().equals("sv")
                ? "Lärplattformar där Kursverk redan är registrerat som LTI-verktyg: importera som Common Cartridge."
                        + " I Canvas: Inställningar, Importera kursinnehåll, Common Cartridge 1.x-paket."
                : "Platforms where Kursverk is registered as an LTI tool already: import as Common Cartridge."
                        + " In Canvas: Settings, Import Course Content, Common Cartridge 1.x Package.";
    }

    @Override
    public Optional<PackageFormat> linkingTo(Optional<URI> address) {
        return address.map(found -> new ThinCommonCartridgeFormat(Optional.of(found)));
    }

    /** The package holds nothing of a module itself; what the tool shows is the whole module. */
    @Override
    public Losses losses(Selection selection) {
        Losses losses = new Losses(id(), "Använd ett annat format där verktyget inte är registrerat.");
        for (Module module : selection.modules()) {
            losses.add(module, Aspect.LESSON).add(module, Aspect.SCENARIO).add(module, Aspect.COMPLETION);
            module.quiz().items().forEach(item -> losses.add(module, item, Aspect.ITEM));
        }
        return losses;
    }

    @Override
    public Problems check(Selection selection) {
        Problems problems = new Problems();
        for (Module module : selection.modules()) {
            problems.note(
                    "thincc-links",
                    Location.of("moduler/" + module.id() + "/modul.yaml"),
                    "Paketet är bara en länk till modulen i verktyget.",
                    "Registrera verktyget i lärplattformen först.");
        }
        return problems;
    }

    @Override
    public void write(Selection selection, Layout layout) throws IOException {
        URI address = tool.orElseThrow(() -> new IllegalStateException("thincc needs a tool to link to"));
        Cartridge cartridge = Cartridge.empty(selection, CartridgeVersion.THIN_1_3, PageFolder.WEB_RESOURCES);
        List<Item> leaves = new ArrayList<>();
        for (Module module : selection.modules()) {
            String key = module.id() + ".tool";
            String path = "links/" + module.id() + ".xml";
            cartridge.add(
                    path,
                    CartridgeBasicLtiLink.XML.write(new CartridgeBasicLtiLink(
                            module.title(), module.summary(), LaunchUrl.of(address, module))));
            cartridge.add(Resource.descriptor(Cartridge.resource(key), CartridgeVersion.THIN_1_3.basicLti(), path));
            leaves.add(Cartridge.leaf(key, module.title()));
        }
        cartridge.addFolder("tool", selection.title(), leaves);
        cartridge.writeTo(layout);
    }
}
