package se.kursverk.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import se.kursverk.problem.Problems;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.TextFiles;

/**
 * An SVG that was read and found harmless.
 *
 * @param svg with {@code \n} line ends
 * @param width of the view box, in CSS pixels
 * @param height of the view box, in CSS pixels
 */
public record Drawing(String svg, int width, int height) {

    /**
     * Reads a drawing; empty, with problems, when it cannot be shown.
     *
     * @param name the path as the user knows it
     */
    public static Optional<Drawing> read(Path path, String name, Problems problems) {
        Problems own = new Problems();
        Optional<Drawing> drawing = TextFiles.read(path, name, own)
                .flatMap(file -> new SvgReader(file, new Ids())
                        .read()
                        .map(size -> new Drawing(file.text(), size.width(), size.height())));
        problems.addAll(own);
        return own.hasErrors() ? Optional.empty() : drawing;
    }

    /** What a raster of this drawing carries, see {@link DrawingStamp}. */
    public String stamp() {
        return DrawingStamp.of(svg.getBytes(StandardCharsets.UTF_8));
    }
}
