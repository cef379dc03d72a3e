package se.kursverk.packaging.qti;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Layout;

/** The questions of a selection as a package of a version of QTI: manifest, test, a file for each item. */
public final class QtiPackage {

    private QtiPackage() {}

    /** Writes the whole package. */
    public static void write(Selection selection, Dialect dialect, Layout layout) throws IOException {
        Map<Module, List<ItemFile>> items = new LinkedHashMap<>();
        List<ItemFile> all = new ArrayList<>();
        for (Module module : selection.modules()) {
            List<ItemFile> files = new ArrayList<>();
            for (Item item : module.quiz().items()) {
                files.add(new ItemFile(module, item, dialect));
            }
            items.put(module, files);
            all.addAll(files);
        }
        layout.add("imsmanifest.xml", PackageManifest.of(selection, all, dialect));
        layout.add(TestFile.PATH, TestFile.of(selection, items, dialect));
        for (ItemFile file : all) {
            layout.add(file.path(), file.content());
        }
    }
}
