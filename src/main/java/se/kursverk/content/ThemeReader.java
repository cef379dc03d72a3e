package se.kursverk.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.kursverk.course.Image;
import se.kursverk.problem.Problems;
import se.kursverk.theme.Accent;
import se.kursverk.theme.Color;
import se.kursverk.theme.ColorScheme;
import se.kursverk.theme.Logo;
import se.kursverk.theme.Picture;
import se.kursverk.theme.Theme;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.Values;
import se.kursverk.yaml.YamlNode;

/** Reads {@code theme.yaml}: a municipality's name, logo and accent colour. */
final class ThemeReader {

    private static final String FOLDER = "theme/";

    /** Of the logo: it comes before the text on every page, on a phone as well. */
    private static final int MAX_BYTES = 40_000;

    private final Path content;
    private final String contentName;
    private final Fields fields;

    /**
     * @param content the content folder
     * @param contentName the folder as the user knows it
     */
    ThemeReader(Path content, String contentName, Fields fields) {
        this.content = content;
        this.contentName = contentName;
        this.fields = fields;
    }

    Theme read() {
        // A logo's name is what those hear who do not see it.
        Optional<String> name = fields.has("logo")
                ? Optional.of(Values.line(fields, "name")).filter(line -> !line.isEmpty())
                : Values.optionalLine(fields, "name");
        Optional<Logo> logo = fields.optionalScalar("logo").flatMap(this::logo);
        Optional<Accent> accent = accent();
        fields.done();
        return new Theme(name, logo.filter(shown -> name.isPresent()), accent);
    }

    private Optional<Accent> accent() {
        boolean hasDark = fields.has("accentDark");
        Optional<Color> light = color("accent", hasDark, ColorScheme.LIGHT);
        if (!hasDark) {
            return light.map(Accent::of);
        }
        Optional<Color> dark = color("accentDark", false, ColorScheme.DARK);
        return light.flatMap(onLight -> dark.map(onDark -> new Accent(onLight, onDark)));
    }

    /** The colour of a key, if it can be read in its scheme. */
    private Optional<Color> color(String key, boolean required, ColorScheme scheme) {
        if (fields.has(key) && commentedOut(key)) {
            fields.file()
                    .error(
                            "theme-color-malformed",
                            fields.keyPosition(key),
                            "Det som står efter # på raden är en kommentar i YAML, så färgen läses inte.",
                            "Sätt citattecken runt färgen, till exempel " + key + ": \"#005293\".");
            return Optional.empty();
        }
        return (required ? fields.scalar(key) : fields.optionalScalar(key)).flatMap(scalar -> color(scalar, scheme));
    }

    private boolean commentedOut(String key) {
        String line = fields.file().line(fields.keyPosition(key).line());
        return fields.empty(key) && line.indexOf('#') > line.indexOf(key);
    }

    private Optional<Color> color(YamlNode.Scalar scalar, ColorScheme scheme) {
        Optional<Color> color = Color.parse(scalar.value());
        if (color.isEmpty()) {
            fields.file()
                    .error(
                            "theme-color-malformed",
                            scalar.position(),
                            "”" + scalar.value() + "” är ingen färg.",
                            "Skriv # och sex tecken ur 0–9 och a–f inom citattecken, till exempel \"#005293\".");
        }
        color.ifPresent(one -> scheme.check(
                one, fields.file().location(scalar.position()), fields.file().problems()));
        return color.filter(scheme::passes);
    }

    private Optional<Logo> logo(YamlNode.Scalar scalar) {
        String path = scalar.value();
        if (!validPath(path)) {
            fields.file()
                    .error(
                            "image-path",
                            scalar.position(),
                            "Logotypen hämtas från ”" + path + "”.",
                            "Lägg den i mappen theme och skriv theme/namn.svg eller .png, med a–z, 0–9 och"
                                    + " bindestreck.");
            return Optional.empty();
        }
        if (!Files.isRegularFile(content.resolve(path))) {
            fields.file()
                    .error(
                            "image-missing",
                            scalar.position(),
                            "Logotypen ”" + path + "” finns inte.",
                            "Lägg den i mappen theme, eller rätta namnet.");
            return Optional.empty();
        }
        Problems problems = fields.file().problems();
        return new PictureFiles(content, contentName, MAX_BYTES, problems)
                .read(path)
                .flatMap(ThemeReader::logo);
    }

    private static boolean validPath(String path) {
        int dot = path.lastIndexOf('.');
        return path.startsWith(FOLDER)
                && dot > 0
                && Ids.valid(path.substring(FOLDER.length(), dot))
                && List.of(".svg", ".png").contains(path.substring(dot));
    }

    /** Empty where the raster of a drawing could not be read, which is a problem already. */
    private static Optional<Logo> logo(Image image) {
        Picture.Kind kind = image.path().endsWith(".svg") ? Picture.Kind.SVG : Picture.Kind.PNG;
        Picture picture = picture(kind, image);
        return switch (kind) {
            case PNG -> Optional.of(Logo.of(picture));
            case SVG -> image.raster().map(raster -> new Logo(picture, picture(Picture.Kind.PNG, raster)));
        };
    }

    private static Picture picture(Picture.Kind kind, Image image) {
        return new Picture(kind, image.width(), image.height(), image.bytes());
    }
}
