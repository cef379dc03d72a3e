package se.kursverk.reading.qti2;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.archive.Archive;
import se.kursverk.reading.archive.Paths;
import se.kursverk.reading.imscp.Manifest;
import se.kursverk.reading.imscp.Manifest.Resource;
import se.kursverk.reading.qti.Decimals;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.QtiXml;
import se.kursverk.reading.qti.QuestionList;

/**
 * The items of a package: those of its tests in the tests' order, then the others in the manifest's. A package without a
 * manifest is one of all its files.
 */
final class QtiPackage {

    /** Tests of tests of sections deeper than this are a loop. */
    private static final int DEEPEST = 20;

    private final Archive archive;
    private final Problems problems;
    private final QuestionList questions;
    private final Map<String, Details> details = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    QtiPackage(Archive archive, Problems problems, QuestionList questions) {
        this.archive = archive;
        this.problems = problems;
        this.questions = questions;
    }

    void read() {
        Optional<Manifest> manifest = Manifest.of(archive, problems);
        List<String> paths = new ArrayList<>();
        if (manifest.isPresent()) {
            for (Resource resource : manifest.get().resources()) {
                if (resource.type().startsWith("imsqti")) {
                    resource.href()
                            .or(() -> resource.files().stream().findFirst())
                            .ifPresent(path -> {
                                paths.add(path);
                                details.put(path, Details.of(resource.element()));
                            });
                }
            }
        } else {
            archive.paths().stream().filter(path -> path.endsWith(".xml")).forEach(paths::add);
        }
        Map<String, Element> roots = new LinkedHashMap<>();
        for (String path : paths) {
            root(path).ifPresent(root -> roots.put(path, root));
        }
        roots.forEach((path, root) -> {
            if (root.is("assessmentTest")) {
                readTest(path, root, 0);
            }
        });
        roots.forEach((path, root) -> {
            if (root.is("assessmentItem") && read.add(path)) {
                readItem(path, root, "", 1);
            }
        });
    }

    private Optional<Element> root(String path) {
        if (!archive.has(path)) {
            missing(archive.locationOf(path), path);
            return Optional.empty();
        }
        return archive.file(path, problems).flatMap(file -> QtiXml.read(file, problems));
    }

    private void readTest(String path, Element holder, int depth) {
        for (Element part : holder.children("testPart")) {
            readSections(path, part, "", depth);
        }
        readSections(path, holder, "", depth);
    }

    private void readSections(String path, Element holder, String category, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Element child : holder.children()) {
            switch (child.name()) {
                case "assessmentSection" -> readSections(path, child, within(category, child), depth + 1);
                case "assessmentItemRef" ->
                    referred(path, child).ifPresent(found -> readReferred(found, child, category));
                case "assessmentSectionRef" ->
                    referred(path, child)
                            .filter(archive::has)
                            .flatMap(found -> root(found).map(root -> Map.entry(found, root)))
                            .ifPresent(found -> readSections(
                                    found.getKey(), found.getValue(), within(category, found.getValue()), depth + 1));
                default -> {}
            }
        }
    }

    private static String within(String category, Element section) {
        String title = section.attributeOrEmpty("title");
        return title.isEmpty() ? category : category.isEmpty() ? title : category + "/" + title;
    }

    private Optional<String> referred(String path, Element reference) {
        Optional<String> found = reference.attribute("href").flatMap(href -> Paths.resolve(path, href));
        if (found.isEmpty() || !archive.has(found.get())) {
            missing(reference.location(), reference.attributeOrEmpty("href"));
            return Optional.empty();
        }
        return found;
    }

    private void missing(Location location, String path) {
        problems.error(
                "file-missing",
                location,
                "Paketet hänvisar till en fil som inte finns: " + path + ".",
                "Exportera paketet på nytt från verktyget som det kommer från.");
    }

    private void readReferred(String path, Element reference, String category) {
        double weight = reference.children("weight").stream()
                .flatMap(one -> one.attribute("value").stream())
                .flatMap(value -> Decimals.of(value).stream())
                .mapToDouble(Number::doubleValue)
                .filter(value -> value > 0)
                .findFirst()
                .orElse(1);
        if (read.add(path)) {
            root(path).ifPresent(root -> readItem(path, root, category, weight));
        }
    }

    private void readItem(String path, Element item, String category, double weight) {
        try {
            questions.add(
                    ItemReader.read(item, details.getOrDefault(path, Details.NONE), weight, problems),
                    Optional.of(category).filter(text -> !text.isEmpty()));
        } catch (NotRebuiltException e) {
            problems.add(e.problem());
        }
    }
}
