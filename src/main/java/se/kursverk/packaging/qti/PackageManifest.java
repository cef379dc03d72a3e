package se.kursverk.packaging.qti;

import java.util.ArrayList;
import java.util.List;
import se.kursverk.course.Difficulty;
import se.kursverk.course.Item;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Content;
import se.kursverk.packaging.XmlBinding;
import se.kursverk.packaging.XmlBinding.Namespace;
import se.kursverk.packaging.imscp.Manifest;
import se.kursverk.packaging.imscp.Metadata;
import se.kursverk.packaging.imscp.Organizations;
import se.kursverk.packaging.imscp.Resource;
import se.kursverk.packaging.lom.Lom;

/** {@code imsmanifest.xml}: the test with the items that it needs, and what is known about each item. */
final class PackageManifest {

    private PackageManifest() {}

    static Content of(Selection selection, List<ItemFile> items, Dialect dialect) {
        List<Resource> resources = new ArrayList<>();
        resources.add(Resource.opening(
                TestFile.identifier(selection),
                dialect.resourceType("test"),
                List.of(TestFile.PATH),
                items.stream().map(ItemFile::identifier).toList()));
        items.forEach(item -> resources.add(
                Resource.opening(item.identifier(), dialect.resourceType("item"), List.of(item.path()), List.of())
                        .described(Metadata.of(description(item)))));
        return binding(dialect)
                .write(new Manifest(
                        "manifest_" + selection.id(),
                        new Metadata(dialect.schema(), dialect.schemaVersion(), Lom.of(selection)),
                        Organizations.none(),
                        resources));
    }

    private static XmlBinding binding(Dialect dialect) {
        return new XmlBinding(
                List.of(Manifest.class, Lom.class),
                List.of(
                        new Namespace(Manifest.NAMESPACE, dialect.manifestNamespace(), ""),
                        new Namespace(Lom.NAMESPACE, "lom")));
    }

    private static Lom description(ItemFile file) {
        Item item = file.item();
        return Lom.ofQuestion(file.identifier(), difficulty(item.difficulty()), item.competence(), item.page());
    }

    private static String difficulty(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> "easy";
            case MEDIUM -> "medium";
            case HARD -> "difficult";
        };
    }
}
