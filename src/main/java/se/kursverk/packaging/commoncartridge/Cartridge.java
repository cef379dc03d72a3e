package se.kursverk.packaging.commoncartridge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Content;
import se.kursverk.packaging.Layout;
import se.kursverk.packaging.XmlBinding;
import se.kursverk.packaging.XmlBinding.Namespace;
import se.kursverk.packaging.imscp.Item;
import se.kursverk.packaging.imscp.Manifest;
import se.kursverk.packaging.imscp.Metadata;
import se.kursverk.packaging.imscp.Organization;
import se.kursverk.packaging.imscp.Organizations;
import se.kursverk.packaging.imscp.Resource;
import se.kursverk.packaging.lom.Lom;
import se.kursverk.packaging.qti12.Objectbank;
import se.kursverk.packaging.qti12.Questestinterop;
import se.kursverk.rendering.PlainPage;
import se.kursverk.rendering.PlainPages;
import se.kursverk.theme.Theme;

/**
 * A cartridge in the making: folders of the organization, resources, files.
 *
 * <p>Identifiers are made of the modules' ids and contain a dot, which ids never do, so that no two meet; they are
 * {@code xs:ID}s, since Moodle validates strictly. Files lie in {@code web_resources}, where Open edX looks for them, and
 * no two in the whole cartridge share a base name: Canvas looks links up by base name alone.
 */
final class Cartridge {

    static final String ASSESSMENT = "imsqti_xmlv1p2/imscc_xmlv1p1/assessment";
    private static final String QUESTION_BANK = "imsqti_xmlv1p2/imscc_xmlv1p1/question-bank";
    private static final String WEB_CONTENT = "webcontent";
    private static final String FOLDER = "web_resources/";

    /** The same in every cartridge, and no picture of a module has two underscores in its name. */
    private static final String LOGO = "kursverk_tema_logo.png";

    private static final XmlBinding MANIFEST = new XmlBinding(
            List.of(Manifest.class, Lom.class),
            List.of(
                    new Namespace(Manifest.NAMESPACE, "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1", ""),
                    new Namespace(Lom.NAMESPACE, "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest", "lom")));

    private static final XmlBinding QTI =
            new XmlBinding(List.of(Questestinterop.class), List.of(new Namespace(Questestinterop.NAMESPACE, "")));

    private final Selection selection;
    private final List<Item> folders = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, Content> files = new LinkedHashMap<>();

    private Cartridge(Selection selection) {
        this.selection = selection;
    }

    static Cartridge of(Selection selection) {
        Cartridge cartridge = new Cartridge(selection);
        PlainPages pages = PlainPages.in(selection.language(), selection.theme());
        cartridge.addOverview(pages);
        List<se.kursverk.packaging.qti12.Item> bank = new ArrayList<>();
        for (Module module : selection.modules()) {
            bank.addAll(new ModuleFolder(module, cartridge).write());
        }
        if (!bank.isEmpty()) {
            cartridge.addQti("bank", QUESTION_BANK, Questestinterop.of(new Objectbank("bank_" + selection.id(), bank)));
        }
        return cartridge;
    }

    private void addOverview(PlainPages pages) {
        List<Item> leaves = new ArrayList<>();
        leaves.add(overview(pages));
        if (!PlainPages.terms(selection).isEmpty()) {
            leaves.add(addPage("glossary", "ordlista", pages.glossary(selection), List.of()));
        }
        addFolder("start", pages.text("plain.title.overview"), leaves);
    }

    private Item overview(PlainPages pages) {
        return selection
                .theme()
                .logo()
                .map(logo -> {
                    String picture = addPicture(LOGO, logo.raster().bytes());
                    return addPage("overview", "om", pages.overview(selection, LOGO), List.of(picture));
                })
                .orElseGet(() -> addPage("overview", "om", pages.overview(selection), List.of()));
    }

    /** Whose the course is. */
    Theme theme() {
        return selection.theme();
    }

    void addFolder(String key, String title, List<Item> leaves) {
        folders.add(Item.folder("folder." + key, title, leaves));
    }

    /** @param pictures identifiers of the resources that the page shows */
    Item addPage(String key, String fileName, PlainPage page, List<String> pictures) {
        String path = FOLDER + fileName + ".html";
        files.put(path, Content.of(page.html().getBytes(UTF_8)));
        resources.add(Resource.opening("resource." + key, WEB_CONTENT, List.of(path), pictures));
        return Item.leaf("item." + key, page.title(), "resource." + key);
    }

    /** Adds a file that pages show, and gives the identifier of its resource. */
    String addPicture(String fileName, byte[] bytes) {
        String path = FOLDER + fileName;
        files.put(path, Content.of(bytes));
        String identifier = "resource.file." + fileName;
        resources.add(Resource.opening(identifier, WEB_CONTENT, List.of(path), List.of()));
        return identifier;
    }

    Item addQuiz(String key, String title, Questestinterop quiz) {
        addQti(key, ASSESSMENT, quiz);
        return Item.leaf("item." + key, title, "resource." + key);
    }

    private void addQti(String key, String type, Questestinterop qti) {
        String path = "qti/" + key.replace('.', '_') + ".xml";
        files.put(path, QTI.write(qti));
        resources.add(Resource.descriptor("resource." + key, type, path));
    }

    void writeTo(Layout layout) throws IOException {
        layout.add("imsmanifest.xml", MANIFEST.write(manifest()));
        for (Map.Entry<String, Content> file : files.entrySet()) {
            layout.add(file.getKey(), file.getValue());
        }
    }

    private Manifest manifest() {
        return new Manifest(
                "manifest." + selection.id(),
                new Metadata("IMS Common Cartridge", "1.1.0", Lom.of(selection)),
                Organizations.of(Organization.rooted("organization." + selection.id(), Item.root("root", folders))),
                resources);
    }
}
