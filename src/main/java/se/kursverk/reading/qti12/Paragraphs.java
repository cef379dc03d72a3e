package se.kursverk.reading.qti12;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of HTML that is one string, as far as they can be told apart without understanding it. */
final class Paragraphs {

    private static final String END = "</p>";

    private Paragraphs() {}

    static List<String> of(String html) {
        List<String> paragraphs = new ArrayList<>();
        int from = 0;
        for (int at = html.indexOf(END); at >= 0; at = html.indexOf(END, from)) {
            paragraphs.add(html.substring(from, at + END.length()).strip());
            from = at + END.length();
        }
        String rest = html.substring(from).strip();
        if (!rest.isEmpty()) {
            paragraphs.add(rest);
        }
        return paragraphs;
    }
}
