package se.kursverk.rendering;

import se.kursverk.theme.Picture;
import se.kursverk.theme.Theme;

/** Whose the course is, as the header says it: the logo, or else the name, or nothing. */
final class ThemeHtml {

    private static final int PLAIN_WIDTH = 320;
    private static final int PLAIN_HEIGHT = 64;

    private ThemeHtml() {}

    /**
     * Where the logo lies in the package: a file of its own, which can neither run nor load anything, whatever is in it.
     */
    static String path(Picture logo) {
        return "logo." + logo.kind().ending();
    }

    /** The element, for a page in the package's root. */
    static String of(Theme theme) {
        return of(theme, "");
    }

    /** @param root where the logo lies, empty or ending in {@code /} */
    static String of(Theme theme, String root) {
        String name = theme.name().orElse("");
        return theme.logo()
                .map(logo -> image(logo.picture(), name, root))
                .or(() -> theme.name().map(words -> new Html().element("p", words, "class", "theme")))
                .map(html -> html.line().toString())
                .orElse("");
    }

    /** The logo for a page that an LMS takes apart: small, since nothing but the file's own size can be relied on. */
    static Html plain(Theme theme, String address) {
        Html html = new Html();
        theme.logo()
                .ifPresent(logo -> html.open("p")
                        .open(
                                "img",
                                "src",
                                address,
                                "alt",
                                theme.name().orElse(""),
                                "width",
                                Long.toString(plainWidth(logo.picture())),
                                "style",
                                "max-width: 100%; height: auto")
                        .close("p")
                        .line());
        return html;
    }

    private static long plainWidth(Picture picture) {
        double scale =
                Math.min(1, Math.min((double) PLAIN_HEIGHT / picture.height(), (double) PLAIN_WIDTH / picture.width()));
        return Math.max(1, Math.round(picture.width() * scale));
    }

    private static Html image(Picture logo, String name, String root) {
        return new Html()
                .open("p", "class", "theme")
                .open(
                        "img",
                        "src",
                        root + path(logo),
                        "alt",
                        name,
                        "width",
                        Integer.toString(logo.width()),
                        "height",
                        Integer.toString(logo.height()))
                .close("p");
    }
}
