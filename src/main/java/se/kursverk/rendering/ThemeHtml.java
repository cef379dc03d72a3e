package se.kursverk.rendering;

import se.kursverk.theme.Picture;
import se.kursverk.theme.Theme;

/** Whose the course is, as the header says it: the logo, or else the name, or nothing. */
final class ThemeHtml {

    private ThemeHtml() {}

    /**
     * Where the logo lies in the package: a file of its own, which can neither run nor load anything, whatever is in it.
     */
    static String path(Picture logo) {
        return "logo." + logo.kind().ending();
    }

    /** The element, for a page in the package's root. */
    static String of(Theme theme) {
        String name = theme.name().orElse("");
        return theme.logo()
                .map(logo -> image(logo.picture(), name))
                .or(() -> theme.name().map(words -> new Html().element("p", words, "class", "theme")))
                .map(html -> html.line().toString())
                .orElse("");
    }

    private static Html image(Picture logo, String name) {
        return new Html()
                .open("p", "class", "theme")
                .open(
                        "img",
                        "src",
                        path(logo),
                        "alt",
                        name,
                        "width",
                        Integer.toString(logo.width()),
                        "height",
                        Integer.toString(logo.height()))
                .close("p");
    }
}
