package se.kursverk.course;

import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Texts as authors may write them, by a seed: Swedish words, everything that formats stumble over, all allowed markup. */
final class RandomTexts {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final List<String> WORDS = List.of(
            "kommunen",
            "ärendet",
            "åtgärd",
            "öppna",
            "Språkmodell",
            "svaret",
            "källan",
            "GDPR",
            "invånare",
            "och",
            "är",
            "e-post",
            "4 kap. 7 §",
            "”citat”",
            "100 %",
            "naïve",
            "日本",
            "😀",
            "a‑b",
            "½");

    /** What one format or another takes for a sign of its own. */
    private static final List<String> SIGNS = List.of(
            "&", "<", ">", "\"", "'", ":", ";", "=", "~", "#", "{", "}", "\\", "*", "_", "[", "]", "(", ")", "|", "`",
            "$", "%", "@", "!", "+", "-", "->", "=>", "&amp;", "<b>", "{1}", "%50%", "::", "//", "\\n", "####", "T",
            "1.", "- a", "]]>", "<!--", "&#228;", "\\,", "^");

    private final Random random;

    RandomTexts(Random random) {
        this.random = random;
    }

    /** Paragraphs, lists, tables, quotations, code. */
    RichText blocks() {
        StringBuilder source = new StringBuilder();
        int blocks = 1 + random.nextInt(chance(4) ? 3 : 1);
        for (int i = 0; i < blocks; i++) {
            source.append(i == 0 ? "" : "\n\n").append(block());
        }
        return parsed(source.toString());
    }

    /** A single paragraph that no other of the same list is equal to. */
    RichText phrase(int number) {
        return parsed(sentence() + " " + number);
    }

    /** Words only, unlike the others of the list. */
    RichText plain(int number) {
        return parsed(escaped(words(3) + " " + number));
    }

    /** What somebody types: no markup at all. */
    String typed(int number) {
        return (words(2) + " " + number).strip();
    }

    /** A text with a gap for each of so many ids. */
    RichText withGaps(List<String> ids) {
        StringBuilder source = new StringBuilder();
        for (String id : ids) {
            source.append(chance(5) && !source.isEmpty() ? "\n\n" : source.isEmpty() ? "" : " ");
            source.append(sentence()).append(" [[").append(id).append("]]");
        }
        return parsed(source.append(chance(2) ? " " + sentence() : ".").toString());
    }

    static RichText parsed(String source) {
        return new RichText(source, PARSER.parse(source));
    }

    private String block() {
        return switch (random.nextInt(9)) {
            case 0 -> "- " + sentence() + "\n- " + sentence();
            case 1 -> "1. " + sentence() + "\n2. " + sentence();
            case 2 -> "> " + sentence();
            case 3 -> "| " + cell() + " | " + cell() + " |\n|---|---|\n| " + cell() + " | " + cell() + " |";
            case 4 -> "```\n" + words(3) + "\n  " + words(2) + "\n```";
            default -> sentence() + (chance(4) ? "\n" + sentence() : "");
        };
    }

    private String cell() {
        return escaped(words(2)).replace("|", "\\|").replace("\\\\|", "\\|");
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder(escaped(word()));
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            sentence.append(' ').append(part());
        }
        return sentence.toString();
    }

    private String part() {
        String text = escaped(words(2));
        return switch (random.nextInt(14)) {
            case 0 -> "*" + escaped(word()) + "*";
            case 1 -> "**" + escaped(word()) + "**";
            case 2 -> "[" + escaped(word()) + "](https://exempel.se/a?b=1&c=2)";
            case 3 -> "`" + word() + "`";
            case 4 -> "H<sub>2</sub>O";
            case 5 -> "m<sup>2</sup>";
            case 6 -> "<abbr title=\"artificiell intelligens\">AI</abbr>";
            default -> text;
        };
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder(word());
        int more = random.nextInt(most);
        for (int i = 0; i < more; i++) {
            words.append(' ').append(chance(3) ? SIGNS.get(random.nextInt(SIGNS.size())) : word());
        }
        return words.toString();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** As Markdown that means just these letters. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }
}
