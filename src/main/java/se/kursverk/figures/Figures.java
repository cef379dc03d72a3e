package se.kursverk.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kursverk.content.Drawing;
import se.kursverk.content.DrawingStamp;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** Keeps the rasters of a content folder's drawings up to date. */
public final class Figures {

    private Figures() {}

    /**
     * What was done.
     *
     * @param written the rasters that were made
     * @param fresh how many showed their drawing already
     */
    public record Refreshed(List<Path> written, int fresh, Problems problems) {
        public Refreshed {
            written = List.copyOf(written);
        }
    }

    /**
     * Makes the rasters that are missing or stale, and only those.
     *
     * @param environment the process's own; {@code KURSVERK_CHROMIUM} and {@code PATH} tell where Chromium is
     * @throws IOException if a folder cannot be read or a raster cannot be written
     */
    public static Refreshed refresh(Path content, Map<String, String> environment) throws IOException {
        Problems problems = new Problems();
        List<Path> written = new ArrayList<>();
        int fresh = 0;
        for (Path svg : drawings(content)) {
            String name = svg.toString().replace('\\', '/');
            Optional<Drawing> drawing = Drawing.read(svg, name, problems);
            Path png = svg.resolveSibling(svg.getFileName().toString().replaceAll("svg$", "png"));
            if (drawing.isEmpty()) {
                continue;
            }
            String stamp = drawing.get().stamp();
            if (Files.exists(png) && DrawingStamp.in(Files.readAllBytes(png)).equals(Optional.of(stamp))) {
                fresh++;
                continue;
            }
            Optional<Chromium> chromium = Chromium.find(environment);
            if (chromium.isEmpty()) {
                problems.error(
                        "chromium-missing",
                        Location.of(name),
                        "Det behövs Chromium för att göra PNG av bilden, och det finns inte på den här datorn.",
                        "Installera paketet chromium, eller sätt KURSVERK_CHROMIUM till programmets sökväg.");
                break;
            }
            write(
                    png,
                    PngText.with(PalettePng.of(chromium.get().screenshot(drawing.get())), DrawingStamp.KEYWORD, stamp));
            written.add(png);
        }
        return new Refreshed(written, fresh, problems);
    }

    private static List<Path> drawings(Path content) throws IOException {
        List<Path> drawings = new ArrayList<>(drawings(content.resolve("moduler"), 3, "figurer"));
        drawings.addAll(drawings(content.resolve("theme"), 1, "theme"));
        return drawings;
    }

    /** The drawings in folders of a name, at a depth. */
    private static List<Path> drawings(Path from, int depth, String folder) throws IOException {
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(from, depth)) {
            return files.filter(file -> file.toString().endsWith(".svg"))
                    .filter(file ->
                            file.getName(file.getNameCount() - 2).toString().equals(folder))
                    .sorted()
                    .toList();
        }
    }

    private static void write(Path png, byte[] bytes) throws IOException {
        Path whole = png.resolveSibling(png.getFileName() + ".tmp");
        Files.write(whole, bytes);
        Files.move(whole, png, StandardCopyOption.REPLACE_EXISTING);
    }
}
