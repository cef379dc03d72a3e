package se.kursverk.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The theme of a municipality that does not exist, the same as {@code content/themed/theme.yaml} says. */
public final class TestThemes {

    private static final Path FOLDER = Path.of("src/test/resources/content/themed/theme");

    private TestThemes() {}

    /** Everything a theme may have, with a drawing as logo. */
    public static Theme exempelkommun() {
        Picture drawing = new Picture(Picture.Kind.SVG, 240, 56, bytes("logo.svg"));
        return theme(new Logo(drawing, raster()));
    }

    /** Everything a theme may have, with a raster as logo. */
    public static Theme withRaster() {
        return theme(Logo.of(raster()));
    }

    /** Only a name, without logo or colour, and with everything that markup and vCards stumble over. */
    public static Theme onlyName() {
        return new Theme(Optional.of("Å & Ö, <kommuner>; \\alla\\"), Optional.empty(), Optional.empty());
    }

    private static Theme theme(Logo logo) {
        Accent accent = Accent.of(Color.parse("#7a1f5c").orElseThrow());
        return new Theme(Optional.of("Exempelkommun"), Optional.of(logo), Optional.of(accent));
    }

    private static Picture raster() {
        return new Picture(Picture.Kind.PNG, 480, 112, bytes("logo.png"));
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
