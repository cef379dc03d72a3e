package se.kursverk.reading.qti12;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.archive.Archive;
import se.kursverk.reading.imscp.Manifest;
import se.kursverk.reading.imscp.Manifest.Resource;

/**
 * The files with questions in a package.
 *
 * <p>A cartridge for Canvas has its quizzes twice: in the profile of Common Cartridge, and in {@code .xml.qti} files, which
 * hold more. Those come first, and what they hold is not taken again.
 */
final class Qti12Package {

    private static final String CANVAS_SWITCH = "course_settings/canvas_export.txt";
    private static final String CANVAS_QUIZ = ".xml.qti";

    private final Archive archive;
    private final Problems problems;

    Qti12Package(Archive archive, Problems problems) {
        this.archive = archive;
        this.problems = problems;
    }

    List<SourceFile> files() {
        Optional<Manifest> manifest = Manifest.of(archive, problems);
        Map<String, Location> paths = manifest.map(this::paths).orElseGet(this::everyXml);
        return paths.entrySet().stream()
                .flatMap(path -> file(path.getKey(), path.getValue()).stream())
                .filter(Questestinterop::recognizes)
                .toList();
    }

    private Optional<SourceFile> file(String path, Location from) {
        if (!archive.has(path)) {
            problems.error(
                    "file-missing",
                    from,
                    "Paketet hänvisar till en fil som inte finns: " + path + ".",
                    "Exportera paketet på nytt från verktyget som det kommer från.");
        }
        return archive.file(path, problems);
    }

    private Map<String, Location> paths(Manifest manifest) {
        Map<String, Location> paths = new LinkedHashMap<>();
        boolean canvas = archive.has(CANVAS_SWITCH);
        Set<String> twice = new LinkedHashSet<>();
        for (Resource resource : manifest.resources()) {
            for (String path : resource.files()) {
                if (path.endsWith(CANVAS_QUIZ)) {
                    paths.putIfAbsent(path, resource.element().location());
                    twice.add(resource.identifier());
                }
            }
        }
        for (Resource resource : manifest.resources()) {
            boolean inCanvasToo = canvas && resource.dependencies().stream().anyMatch(twice::contains);
            if (resource.type().startsWith("imsqti_xmlv1p2") && !inCanvasToo) {
                Stream.concat(resource.href().stream(), resource.files().stream())
                        .filter(path -> path.endsWith(".xml") && !path.endsWith("assessment_meta.xml"))
                        .forEach(path ->
                                paths.putIfAbsent(path, resource.element().location()));
            }
        }
        return paths;
    }

    private Map<String, Location> everyXml() {
        Map<String, Location> paths = new LinkedHashMap<>();
        archive.paths().stream()
                .filter(path -> path.endsWith(".xml") || path.endsWith(CANVAS_QUIZ))
                .forEach(path -> paths.put(path, archive.locationOf(path)));
        return paths;
    }
}
