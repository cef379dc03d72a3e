package se.kursverk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.kursverk.course.Course;
import se.kursverk.problem.Problem;

/** The preview's own pages: the list of modules, the list of problems. */
final class PreviewPages {

    private static final String HEAD = """
            <!doctype html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            :root { color-scheme: light dark }
            body { font: 1.06rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
            h1 { font-size: 1.7rem; line-height: 1.25 }
            li { margin: 0 0 1rem }
            code { font-size: .9em; overflow-wrap: anywhere }
            small { opacity: .8 }
            </style>
            </head>
            <body>
            <h1>{title}</h1>
            """;

    private PreviewPages() {}

    static String list(Course course) {
        StringBuilder html = head("Skrivna moduler");
        html.append("<ul>\n");
        course.modules()
                .forEach(module -> html.append("<li><a href=\"/")
                        .append(module.id())
                        .append("/\">")
                        .append(escape(module.title()))
                        .append("</a><br><small>")
                        .append(escape(module.summary()))
                        .append("</small></li>\n"));
        return html.append("</ul>\n</body>\n</html>\n").toString();
    }

    static String problems(List<Problem> problems) {
        StringBuilder html = head("Något i innehållet måste rättas");
        html.append("<p>Sidan laddas om av sig själv när du har sparat.</p>\n<ol>\n");
        problems.forEach(problem -> html.append("<li><code>")
                .append(escape(problem.location().toString()))
                .append("</code><br>")
                .append(escape(problem.text()))
                .append("<br>")
                .append(escape(problem.remedy()))
                .append(" <small>(")
                .append(escape(problem.code()))
                .append(")</small></li>\n"));
        return html.append("</ol>\n</body>\n</html>\n").toString();
    }

    static String missing() {
        return head("Den sidan finns inte")
                .append("<p><a href=\"/\">Visa alla skrivna moduler</a></p>\n</body>\n</html>\n")
                .toString();
    }

    /** The script that asks whether the page is out of date. */
    static String live() {
        try (InputStream script = PreviewPages.class.getResourceAsStream("/kursverk/cli/live.js")) {
            if (script == null) {
                throw new IllegalStateException("live.js is missing from the program");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StringBuilder head(String title) {
        return new StringBuilder(HEAD.replace("{title}", title));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
