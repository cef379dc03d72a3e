package se.kursverk.importing;

import java.util.Locale;
import java.util.Set;

/** Texts as YAML 1.2, with quotation marks only where they are needed. */
final class YamlText {

    /** What other readers of YAML would take for something else than a text. */
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off");

    private YamlText() {}

    /** A value on the line of its key; line ends become escapes. */
    static String inline(String text) {
        return scalar(text, false);
    }

    /** A value between brackets or braces. */
    static String inFlow(String text) {
        return scalar(text, true);
    }

    private static String scalar(String text, boolean flow) {
        if (plain(text, flow)) {
            return text;
        }
        boolean single =
                (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0) && text.indexOf('\n') < 0 && text.indexOf('\t') < 0;
        return single
                ? "'" + text.replace("'", "''") + "'"
                : '"'
                        + text.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\n", "\\n")
                                .replace("\t", "\\t")
                        + '"';
    }

    private static boolean plain(String text, boolean flow) {
        if (text.isEmpty() || WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        int first = text.codePointAt(0);
        if (!Character.isLetterOrDigit(first) && first != '”' && first != '§' && first != '(') {
            return false;
        }
        if (text.contains(": ") || text.contains(" #") || text.endsWith(":") || text.endsWith(" ")) {
            return false;
        }
        return text.chars().noneMatch(c -> c < ' ' || (c >= 0x7f && c <= 0xa0) || c == 0x2028 || c == 0x2029)
                && (!flow || text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0));
    }

    /**
     * A text of several lines in block style, each line at an indent, with the mark that goes after the key.
     *
     * @return such as {@code |} and the lines, which end with a line end
     */
    static String block(String text, String indent) {
        // The first line's own spaces would be taken for indent unless its width is said.
        boolean spaces = text.startsWith(" ") || text.startsWith("\n") || text.startsWith("\t");
        StringBuilder block = new StringBuilder(spaces ? "|2\n" : "|\n");
        for (String line : text.split("\n", -1)) {
            block.append(line.isEmpty() ? "" : indent).append(line).append('\n');
        }
        return block.toString();
    }
}
