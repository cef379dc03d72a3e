package se.kursverk.forecast;

import java.util.List;
import java.util.Locale;
import se.kursverk.forecast.ForecastRule.About;
import se.kursverk.inspection.Inspected;

/** The page that lies beside packages: which file for which LMS, what becomes of it there, and what to set. */
public final class ReadMePage {

    private static final List<Lms> SHOWN = List.of(Lms.MOODLE_51, Lms.CANVAS, Lms.GENERIC);

    /** What people have, by the end of a text's key, and the format for it. */
    private static final List<List<String>> CHOICES = List.of(
            List.of("moodle", "scorm12"),
            List.of("canvas", "cc11"),
            List.of("other", "scorm12"),
            List.of("moodle-questions", "moodlexml"),
            List.of("canvas-questions", "qti12"),
            List.of("lrs", "cmi5"),
            List.of("nothing", "site"));

    private static final String STYLE = """
            <style>
            :root { color-scheme: light dark; --ink: #1d1b18; --paper: #fbf9f5; --line: #d8d2c6; --accent: #0b4a5c }
            @media (prefers-color-scheme: dark) { :root { --ink: #ece7dd; --paper: #191816; --line: #45413a; --accent: #8fcbdc } }
            body { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; background: var(--paper); color: var(--ink);
              font: 1.0625rem/1.6 system-ui, sans-serif; hyphens: auto }
            h1, h2, h3, h4 { line-height: 1.25; margin: 0 0 .5rem }
            h2 { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line) }
            h3 { margin-top: 1.5rem }
            h4 { margin-top: 1rem; font-size: 1rem }
            p, ul { margin: 0 0 1rem }
            ul { padding-left: 1.25rem }
            th, td { padding: .5rem 1rem .5rem 0; vertical-align: top; text-align: left; border-bottom: 1px solid var(--line) }
            table { border-collapse: collapse; width: 100% }
            code, small { overflow-wrap: anywhere }
            a { color: var(--accent) }
            summary { min-height: 44px; display: list-item; align-content: center; cursor: pointer; color: var(--accent) }
            :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
            </style>
            """;

    private final ForecastTexts texts;
    private final Locale language;
    private final StringBuilder html = new StringBuilder();

    private ReadMePage(Locale language) {
        this.language = language;
        this.texts = ForecastTexts.in(language);
    }

    /**
     * A format that was built.
     *
     * @param place where its files lie, relative to the page
     * @param example one of the packages
     */
    public record Built(String id, String name, String place, Inspected example) {}

    /** The page in Swedish or English. */
    public static String of(List<Built> formats, Locale language) {
        return new ReadMePage(language).write(formats);
    }

    private String write(List<Built> formats) {
        html.append("<!doctype html>\n<html lang=\"")
                .append(language.getLanguage())
                .append("\">\n<head>\n");
        html.append("<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        element("title", texts.text("page.title"));
        html.append(STYLE).append("</head>\n<body>\n<main>\n");
        element("h1", texts.text("page.title"));
        element("p", texts.text("page.intro"));
        choice(formats);
        formats.forEach(this::format);
        html.append("</main>\n</body>\n</html>\n");
        return html.toString();
    }

    /** Which file to take, for those formats that were built. */
    private void choice(List<Built> formats) {
        html.append("<table>\n<thead><tr>");
        element("th", texts.text("page.have"));
        element("th", texts.text("page.take"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> choice : CHOICES) {
            formats.stream()
                    .filter(format -> format.id().equals(choice.getLast()))
                    .forEach(format -> choice(choice.getFirst(), format));
        }
        html.append("</tbody>\n</table>\n");
    }

    private void choice(String having, Built format) {
        html.append("<tr>");
        element("td", texts.text("page.choice." + having));
        html.append("<td><a href=\"#").append(format.id()).append("\">").append(escape(format.name()));
        html.append("</a></td></tr>\n");
    }

    private void format(Built format) {
        html.append("<section id=\"").append(format.id()).append("\">\n");
        element("h2", format.name());
        html.append("<p><code>").append(escape(format.place())).append("</code></p>\n");
        for (Lms lms : SHOWN) {
            element("h3", lms == Lms.GENERIC ? texts.text("page.other") : lms == Lms.CANVAS ? "Canvas" : "Moodle");
            Forecast forecast = Forecast.of(format.example(), lms);
            forecast.about(About.ARRIVES).forEach(line -> element("p", line.text(language)));
            forecast.about(About.BETTER).forEach(line -> element("p", line.text(language)));
            list(forecast, About.SETTING);
            list(forecast, About.LOST);
        }
        html.append("</section>\n");
    }

    private void list(Forecast forecast, About about) {
        List<Forecast.Line> lines = forecast.about(about);
        if (lines.isEmpty()) {
            return;
        }
        html.append("<details").append(about == About.SETTING ? " open" : "").append(">\n");
        element("summary", texts.text(about.name().toLowerCase(Locale.ROOT)));
        html.append("<ul>\n");
        lines.forEach(line -> element("li", line.text(language)));
        html.append("</ul>\n</details>\n");
    }

    private void element(String tag, String text) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(escape(text))
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
