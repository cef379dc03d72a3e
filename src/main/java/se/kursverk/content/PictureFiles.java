package se.kursverk.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.kursverk.course.Image;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.TextFiles;

/** Reads picture files, and judges each by its bytes; a drawing with the raster that lies beside it. */
final class PictureFiles {

    private static final int MAX_PIXELS = 2_000;
    private static final String RASTER_REMEDY = "Kör ./kursverk figures.";

    private final Path folder;
    private final String name;
    private final int maxBytes;
    private final Problems problems;
    private final Ids drawingIds = new Ids();

    /**
     * @param folder that paths start from
     * @param name the folder as the user knows it
     * @param maxBytes of each file
     */
    PictureFiles(Path folder, String name, int maxBytes, Problems problems) {
        this.folder = folder;
        this.name = name;
        this.maxBytes = maxBytes;
        this.problems = problems;
    }

    /** A picture that is there; empty, with problems, where it cannot be shown. */
    Optional<Image> read(String path) {
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
        if (!Files.isRegularFile(folder.resolve(path))) {
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
            long size = Files.size(folder.resolve(path));
            if (size > maxBytes) {
                problems.error(
                        "image-too-large",
                        location(path),
                        "Bilden är " + size / 1000 + " kB.",
                        "Gör den mindre; högst " + maxBytes / 1000 + " kB.");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(folder.resolve(path)));
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
