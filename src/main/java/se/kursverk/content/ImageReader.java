package se.kursverk.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.kursverk.course.Image;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.yaml.Ids;

/** Finds the pictures that a lesson shows. */
final class ImageReader {

    private static final String FOLDER = "figurer/";
    private static final int MAX_BYTES = 200_000;

    private final Path module;
    private final String name;
    private final Problems problems;
    private final PictureFiles pictures;

    /**
     * @param name the module's folder as the user knows it
     */
    ImageReader(Path module, String name, Problems problems) {
        this.module = module;
        this.name = name;
        this.problems = problems;
        this.pictures = new PictureFiles(module, name, MAX_BYTES, problems);
    }

    /** Whether a lesson may show the picture: one of the module's own, by a name that any system takes. */
    static boolean validPath(String path) {
        int dot = path.lastIndexOf('.');
        return path.startsWith(FOLDER)
                && dot > 0
                && Ids.valid(path.substring(FOLDER.length(), dot))
                && List.of(".svg", ".png", ".jpg", ".jpeg").contains(path.substring(dot));
    }

    /** The pictures, each once, by path. */
    List<Image> read(ReadLesson lesson) {
        Map<String, ReadLesson.FigureUse> first = new TreeMap<>();
        lesson.figures().forEach(use -> first.putIfAbsent(use.path(), use));
        List<Image> images = new ArrayList<>();
        first.values().forEach(use -> {
            if (Files.isRegularFile(module.resolve(use.path()))) {
                pictures.read(use.path()).ifPresent(images::add);
            } else {
                use.file()
                        .error(
                                "image-missing",
                                use.position(),
                                "Bilden ”" + use.path() + "” finns inte.",
                                "Lägg bilden i modulens mapp figurer, eller rätta namnet.");
            }
        });
        if (lesson.whole() && images.size() == first.size()) {
            reportUnused(first.keySet());
        }
        return images;
    }

    /** What lies in the folder and no page shows; a raster is shown with its drawing. */
    private void reportUnused(Set<String> used) {
        Path folder = module.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> FOLDER + file.getFileName())
                    .filter(path -> validPath(path) && !used.contains(path))
                    .filter(path -> !path.endsWith(".png") || !Files.exists(module.resolve(drawing(path))))
                    .forEach(path -> problems.warning(
                            "image-unused",
                            location(path),
                            "Ingen sida visar bilden.",
                            "Visa den i lektionen, eller ta bort den."));
        } catch (IOException e) {
            problems.error(
                    "file-unreadable",
                    location(FOLDER),
                    "Mappen går inte att öppna.",
                    "Kontrollera att du får läsa mappen.");
        }
    }

    private static String drawing(String raster) {
        return raster.substring(0, raster.length() - "png".length()) + "svg";
    }

    private Location location(String path) {
        return Location.of(name + "/" + path);
    }
}
