package se.kursverk.packaging.cartridge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
 * {@code xs:ID}s, since Moodle validates strictly. No two pages or pictures in the whole cartridge share a base name:
 * Canvas looks links up by base name alone.
 */
public final class Cartridge {

    private static final String WEB_CONTENT = "webcontent";

    /** The same in every cartridge, and no picture of a module has two underscores in its name. */
    private static final String LOGO = "kursverk_tema_logo.png";

    private static final XmlBinding QTI =
            new XmlBinding(List.of(Questestinterop.class), List.of(new Namespace(Questestinterop.NAMESPACE, "")));

    private final Selection selection;
    private final CartridgeVersion version;
    private final PageFolder pageFolder;
    private final List<Item> folders = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, Content> files = new LinkedHashMap<>();

    private Cartridge(Selection selection, CartridgeVersion version, PageFolder pageFolder) {
        this.selection = selection;
        this.version = version;
        this.pageFolder = pageFolder;
    }

    /** One without anything in it. */
    public static Cartridge empty(Selection selection, CartridgeVersion version, PageFolder pageFolder) {
        return new Cartridge(selection, version, pageFolder);
    }

    /** The overview, the glossary, and every module. */
    public static Cartridge of(Selection selection, CartridgeVersion version, PageFolder pageFolder) {
        Cartridge cartridge = empty(selection, version, pageFolder);
        cartridge.addModules(module -> List.of());
        return cartridge;
    }

    /** Adds the overview, the glossary, and every module with whatever more is to stand last in its folder. */
    public void addModules(Function<Module, List<Item>> more) {
        addOverview(PlainPages.in(selection.language(), selection.theme()));
        List<se.kursverk.packaging.qti12.Item> bank = new ArrayList<>();
        for (Module module : selection.modules()) {
            ModuleFolder folder = new ModuleFolder(module, this);
            folder.write();
            List<Item> leaves = new ArrayList<>(folder.leaves());
            leaves.addAll(more.apply(module));
            addFolder(module.id(), module.title(), leaves);
            bank.addAll(folder.bank());
        }
        if (!bank.isEmpty()) {
            addQti(
                    selection.id() + ".bank",
                    version.questionBank(),
                    Questestinterop.of(new Objectbank("bank_" + selection.id(), bank)));
        }
    }

    /** Named after the selection: modules that are imported one by one into one course must not take each other's place. */
    private void addOverview(PlainPages pages) {
        List<Item> leaves = new ArrayList<>();
        leaves.add(addOverviewPage(pages));
        if (!PlainPages.terms(selection).isEmpty()) {
            leaves.add(
                    addPage(glossary(selection), selection.id() + "_ordlista", pages.glossary(selection), List.of()));
        }
        addFolder(selection.id() + ".start", pages.text("plain.title.overview"), leaves);
    }

    private Item addOverviewPage(PlainPages pages) {
        String key = overview(selection);
        String fileName = selection.id() + "_om";
        return selection
                .theme()
                .logo()
                .map(logo -> {
                    String resource = addPicture(LOGO, logo.raster().bytes());
                    return addPage(key, fileName, pages.overview(selection, picture(LOGO)), List.of(resource));
                })
                .orElseGet(() -> addPage(key, fileName, pages.overview(selection), List.of()));
    }

    /** Whose the course is. */
    Theme theme() {
        return selection.theme();
    }

    /** The key of the page about the selection. */
    public static String overview(Selection selection) {
        return selection.id() + ".overview";
    }

    /** The key of the page with the terms. */
    public static String glossary(Selection selection) {
        return selection.id() + ".glossary";
    }

    public void addFolder(String key, String title, List<Item> leaves) {
        folders.add(Item.folder("folder." + key, title, leaves));
    }

    /** @param pictures identifiers of the resources that the page shows */
    Item addPage(String key, String fileName, PlainPage page, List<String> pictures) {
        String path = pageFolder.path(fileName);
        String identifier = resource(key);
        files.put(path, Content.of(page.html(pageFolder.metadata(identifier)).getBytes(UTF_8)));
        resources.add(Resource.opening(identifier, WEB_CONTENT, List.of(path), pictures));
        return leaf(key, page.title());
    }

    /** Adds a file that pages show, and gives the identifier of its resource. */
    String addPicture(String fileName, byte[] bytes) {
        String path = PageFolder.PICTURES + fileName;
        files.put(path, Content.of(bytes));
        String identifier = "resource.file." + fileName;
        resources.add(Resource.opening(identifier, WEB_CONTENT, List.of(path), List.of()));
        return identifier;
    }

    /** The address of a picture, from a page. */
    String picture(String fileName) {
        return pageFolder.picture(fileName);
    }

    Item addQuiz(String key, String title, Questestinterop quiz) {
        addQti(key, version.assessment(), quiz);
        return leaf(key, title);
    }

    private void addQti(String key, String type, Questestinterop qti) {
        String path = "qti/" + key.replace('.', '_') + ".xml";
        add(path, qti(qti));
        add(Resource.descriptor(resource(key), type, path));
    }

    /** Items of either dialect as a file. */
    public static Content qti(Questestinterop qti) {
        return QTI.write(qti);
    }

    /** Adds a file, which some resource has to name. */
    public void add(String path, Content content) {
        files.put(path, content);
    }

    public void add(Resource resource) {
        resources.add(resource);
    }

    /** A line of the organization that opens the resource of the same key. */
    public static Item leaf(String key, String title) {
        return Item.leaf("item." + key, title, resource(key));
    }

    /** The identifier of a resource. */
    public static String resource(String key) {
        return "resource." + key;
    }

    public void writeTo(Layout layout) throws IOException {
        layout.add("imsmanifest.xml", version.manifests().write(manifest()));
        for (Map.Entry<String, Content> file : files.entrySet()) {
            layout.add(file.getKey(), file.getValue());
        }
    }

    private Manifest manifest() {
        return new Manifest(
                "manifest." + selection.id(),
                new Metadata(version.schema(), version.schemaVersion(), Lom.of(selection)),
                Organizations.of(Organization.rooted("organization." + selection.id(), Item.root("root", folders))),
                resources);
    }
}
