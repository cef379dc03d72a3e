package se.kursverk.figures;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import se.kursverk.content.Drawing;

/** The browser that draws, started anew for each picture. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");
    private static final int MAX_PIXELS = 2_000;
    private static final int TIMEOUT_SECONDS = 60;

    private final Path program;

    private Chromium(Path program) {
        this.program = program;
    }

    /** The program that {@code KURSVERK_CHROMIUM} names, or the first one on {@code PATH}. */
    static Optional<Chromium> find(Map<String, String> environment) {
        String named = environment.getOrDefault("KURSVERK_CHROMIUM", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable).map(Chromium::new);
        }
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (String name : NAMES) {
                if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
                    return Optional.of(new Chromium(Path.of(folder, name)));
                }
            }
        }
        return Optional.empty();
    }

    /** The drawing in the light theme's colours on white, at twice its size where that is not too large, as PNG. */
    byte[] screenshot(Drawing drawing) throws IOException {
        Path folder = Files.createTempDirectory("kursverk-figures");
        Path page = folder.resolve("page.xhtml");
        Path png = folder.resolve("page.png");
        Path log = folder.resolve("log.txt");
        try {
            Files.writeString(page, page(drawing));
            double scale = Math.min(2, (double) MAX_PIXELS / Math.max(drawing.width(), drawing.height()));
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--hide-scrollbars",
                            "--user-data-dir=" + folder.resolve("profile"),
                            "--force-device-scale-factor=" + String.format(Locale.ROOT, "%.4f", scale),
                            "--window-size=" + drawing.width() + "," + drawing.height(),
                            "--screenshot=" + png,
                            page.toUri().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            if (!Files.exists(png)) {
                throw new IOException(program + " drew nothing: " + Files.readString(log));
            }
            return Files.readAllBytes(png);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while drawing", e);
        } finally {
            delete(folder);
        }
    }

    private static String page(Drawing drawing) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>-</title><style>
                :root { color-scheme: light; --accent: #0b5566; }
                body { margin: 0; background: #fff; color: #211d18; font-family: system-ui, sans-serif; }
                body > svg { display: block; width: %dpx; height: %dpx; }
                </style></head><body>%s</body></html>
                """.formatted(
                        drawing.width(),
                        drawing.height(),
                        drawing.svg().substring(drawing.svg().indexOf("<svg")));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
