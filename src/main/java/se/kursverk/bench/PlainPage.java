package se.kursverk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The yardstick: a module's lesson and questions as a bare page with a small style and a small script. */
final class PlainPage {

    private static final String STYLE =
            "body{max-width:40rem;margin:auto;font:1.1rem/1.6 system-ui,sans-serif}label{display:block}";

    private static final String SCRIPT =
            "document.addEventListener('change',function(event){event.target.closest('fieldset').className='answered'});"
                    + "document.documentElement.dataset.plain='';";

    private PlainPage() {}

    /** The files to serve, for a module of the benchmark's course. */
    static Map<String, byte[]> of(Path module) throws IOException {
        StringBuilder html = new StringBuilder("""
                <!doctype html>
                <html lang="sv"><head><meta charset="utf-8"><title>Lektion</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="plain.css"><script src="plain.js" defer></script></head><body>
                """);
        for (String line : Files.readAllLines(module.resolve("lektion.md"), StandardCharsets.UTF_8)) {
            if (line.startsWith("# ")) {
                html.append("<h1>").append(line, 2, line.indexOf('{')).append("</h1>\n");
            } else if (!line.isEmpty()) {
                html.append("<p>").append(line).append("</p>\n");
            }
        }
        int item = 0;
        for (String line : Files.readAllLines(module.resolve("quiz.yaml"), StandardCharsets.UTF_8)) {
            String text = line.substring(line.indexOf(':') + 1).strip();
            if (line.strip().startsWith("prompt:")) {
                html.append(item++ == 0 ? "" : "</fieldset>\n").append("<fieldset><legend>" + text + "</legend>\n");
            } else if (line.strip().startsWith("text:")) {
                html.append("<label><input type=\"radio\" name=\"q" + item + "\"> " + text + "</label>\n");
            }
        }
        html.append("</fieldset></body></html>\n");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("index.html", html.toString().getBytes(StandardCharsets.UTF_8));
        files.put("plain.css", STYLE.getBytes(StandardCharsets.UTF_8));
        files.put("plain.js", SCRIPT.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
