package se.kursverk.rendering;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kursverk.course.Image;
import se.kursverk.course.Module;

/**
 * A picture in a page. Drawings stand in the page itself, so that they take the theme's colours and dark mode; their ids
 * get the drawing's name in front, so that two drawings never share one.
 */
final class PictureHtml {

    private static final Pattern PROLOG = Pattern.compile("^\\s*(?:<\\?xml.*?\\?>|<!--.*?-->|\\s)*", Pattern.DOTALL);
    private static final Pattern OWN_SIZE =
            Pattern.compile("\\s(?:width|height|class|role|aria-[a-z]+|focusable)=\"[^\"]*\"");
    private static final Pattern REFERENCE = Pattern.compile("(\\bid=\"|url\\(#|href=\"#)([A-Za-z_][\\w.-]*)");

    private PictureHtml() {}

    static boolean isDrawing(Image image) {
        return image.mediaType().equals("image/svg+xml");
    }

    /** Where a picture that is not a drawing lies in the package. */
    static String path(Module module, Image image) {
        return "figurer/" + module.id() + "-" + name(image);
    }

    /** @param root where the package begins, as seen from the page */
    static String of(Module module, Image image, String alt, String root) {
        if (isDrawing(image)) {
            return drawing(image, alt);
        }
        return new Html()
                .open(
                        "img",
                        "src",
                        root + path(module, image),
                        "alt",
                        alt,
                        "width",
                        Integer.toString(image.width()),
                        "height",
                        Integer.toString(image.height()))
                .toString();
    }

    private static String drawing(Image image, String alt) {
        String svg = PROLOG.matcher(new String(image.bytes(), StandardCharsets.UTF_8))
                .replaceFirst("")
                .strip();
        String prefix = name(image).replaceFirst("\\.svg$", "") + "-";
        svg = REFERENCE
                .matcher(svg)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + prefix + found.group(2)));
        int end = svg.indexOf('>');
        String tag = OWN_SIZE.matcher(svg.substring("<svg".length(), end)).replaceAll("");
        Html html = new Html().open("svg", "class", "drawing", "role", "img", "aria-label", alt, "focusable", "false");
        String opening = html.toString();
        return opening.substring(0, opening.length() - 1) + tag + svg.substring(end);
    }

    private static String name(Image image) {
        return image.path().substring(image.path().lastIndexOf('/') + 1);
    }
}
