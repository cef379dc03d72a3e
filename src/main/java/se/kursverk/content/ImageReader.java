package se.kursverk.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.kursverk.course.Image;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** Reads the pictures that a lesson shows, and judges each by its bytes. */
final class ImageReader {

    private static final String FOLDER = "figurer/";
    private static final int MAX_BYTES = 200_000;
    private static final int MAX_PIXELS = 2_000;
    private static final String RASTER_REMEDY = "Kör ./kursverk figures.";

    private final Path module;
    private final String name;
    private final Problems problems;
    private final Ids drawingIds = new Ids();

    /**
     * @param name the module's folder as the user knows it
     */
    ImageReader(Path module, String name, Problems problems) {
        this.module = module;
        this.name = name;
        this.problems = problems;
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
                image(use.path()).ifPresent(images::add);
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

    private Optional<Image> image(String path) {
        if (path.endsWith(".svg")) {
            return readDrawing(path);
        }
        boolean png = path.endsWith(".png");
        return bytes(path)
                .flatMap(bytes -> size(path, png ? PixelSize.ofPng(bytes) : PixelSize.ofJpeg(bytes), png)
                        .map(size -> new Image(
                                path,
                                png ? "image/png" : "image/jpeg",
                                size.width(),
                                size.height(),
                                bytes,
                                Optional.empty())));
    }

    private Optional<Image> readDrawing(String path) {
        Problems own = new Problems();
        Optional<SourceFile> file = bytes(path).flatMap(bytes -> TextFiles.decode(bytes, name + "/" + path, own));
        Optional<PixelSize> size = file.flatMap(text -> new SvgReader(text, drawingIds).read());
        problems.addAll(own);
        if (file.isEmpty() || own.hasErrors()) {
            return Optional.empty();
        }
        byte[] svg = file.get().bytes();
        size.ifPresent(known -> checkPixels(path, known));
        Optional<Image> raster = raster(path, svg);
        return size.map(known -> new Image(path, "image/svg+xml", known.width(), known.height(), svg, raster));
    }

    private Optional<Image> raster(String drawing, byte[] svg) {
        String path = drawing.substring(0, drawing.length() - "svg".length()) + "png";
        if (!Files.isRegularFile(module.resolve(path))) {
            problems.error(
                    "raster-missing",
                    location(drawing),
                    "Bilden saknar sin PNG, som behövs där SVG inte går att visa.",
                    RASTER_REMEDY);
            return Optional.empty();
        }
        Optional<byte[]> bytes = bytes(path);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        if (!DrawingStamp.in(bytes.get()).equals(Optional.of(DrawingStamp.of(svg)))) {
            problems.error(
                    "raster-stale", location(path), "Bilden är gjord av en äldre version av sin SVG.", RASTER_REMEDY);
            return Optional.empty();
        }
        return size(path, PixelSize.ofPng(bytes.get()), true)
                .map(size -> new Image(path, "image/png", size.width(), size.height(), bytes.get(), Optional.empty()));
    }

    private Optional<byte[]> bytes(String path) {
        try {
            long size = Files.size(module.resolve(path));
            if (size > MAX_BYTES) {
                problems.error(
                        "image-too-large",
                        location(path),
                        "Bilden är " + size / 1000 + " kB.",
                        "Gör den mindre; högst " + MAX_BYTES / 1000 + " kB.");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(module.resolve(path)));
        } catch (IOException e) {
            problems.error(
                    "file-unreadable",
                    location(path),
                    "Filen går inte att öppna.",
                    "Kontrollera att du får läsa filen.");
            return Optional.empty();
        }
    }

    private Optional<PixelSize> size(String path, Optional<PixelSize> size, boolean png) {
        if (size.isEmpty()) {
            problems.error(
                    "image-malformed",
                    location(path),
                    "Filen är ingen " + (png ? "PNG" : "JPEG") + ", eller är skadad.",
                    "Öppna bilden i ett bildprogram och spara om den.");
        }
        size.ifPresent(known -> checkPixels(path, known));
        return size;
    }

    private void checkPixels(String path, PixelSize size) {
        if (size.width() > MAX_PIXELS || size.height() > MAX_PIXELS) {
            problems.error(
                    "image-too-large",
                    location(path),
                    "Bilden är " + size.width() + " × " + size.height() + " bildpunkter.",
                    "Gör den mindre; högst " + MAX_PIXELS + " på längsta sidan.");
        }
    }

    private Location location(String path) {
        return Location.of(name + "/" + path);
    }
}
