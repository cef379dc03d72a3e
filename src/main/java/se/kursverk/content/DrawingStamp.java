package se.kursverk.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import se.kursverk.yaml.LineEnds;

/**
 * Ties a raster to the drawing that it was made from: a PNG text chunk with the SHA-256 of the SVG, so that a raster that
 * no longer shows its drawing is found.
 */
public final class DrawingStamp {

    /** The keyword of the {@code tEXt} chunk (PNG, section 11.3.3.2). */
    public static final String KEYWORD = "kursverk-svg-sha256";

    private DrawingStamp() {}

    /** The stamp of a drawing: 64 hexadecimal digits, the same whatever the line ends. */
    public static String of(byte[] svg) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(LineEnds.normalise(svg));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** The stamp that a PNG carries. */
    public static Optional<String> in(byte[] png) {
        String prefix = KEYWORD + "\0";
        return PngChunks.of(png).stream()
                .filter(chunk -> chunk.type().equals("tEXt"))
                .map(chunk -> new String(png, chunk.offset(), chunk.length(), StandardCharsets.ISO_8859_1))
                .filter(text -> text.startsWith(prefix))
                .map(text -> text.substring(prefix.length()))
                .findFirst();
    }
}
