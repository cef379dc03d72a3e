package se.kursverk.reading;

import java.util.List;
import java.util.Random;

/** HTML with whatever our content can say, in no order. */
public final class RandomHtml {

    private static final List<String> WORDS = List.of(
            "a",
            "Ö",
            "1.",
            "2)",
            "#",
            "-",
            "+",
            "*",
            "_",
            "__x",
            "y_",
            "`",
            "[",
            "]",
            "[[g]]",
            "(",
            ")",
            "!",
            "|",
            "&amp;",
            "&amp;amp;",
            "&lt;",
            "&lt;b&gt;",
            "&gt;",
            "\\",
            "\\*",
            "~",
            "~~~",
            "=",
            "==",
            ":-",
            "”",
            ".",
            "😀",
            "https://a.se",
            "5\u00a0kr",
            "'",
            "&quot;",
            "ord",
            "tal",
            "x");

    private RandomHtml() {}

    /** One of the things that our content cannot say. */
    public static String foreign(Random random) {
        List<String> foreign = List.of(
                "<h1>Rubrik</h1>",
                "<img src='a.png' alt='*b*'>",
                "<script>x</script>",
                "<a href='http://a.se'>a</a>",
                "<a href='https://localhost/'>a</a>",
                "<a href='mailto:a b@c'>a</a>",
                "<a href='https://a.se'></a>",
                "<p style='color:red' onclick='x'><u>a</u></p>",
                "<ul><li><h3>a</h3><img src='b'></li></ul>",
                "<table><tr><td><ul><li>a</li></ul></td><td></td></tr><tr><td colspan=2>b</td></tr></table>",
                "<sub><p>a</p><p>b</p></sub>",
                "<foo>a</foo><!-- c --><svg><title>d</title></svg>",
                "<blockquote>".repeat(40) + "a",
                "<br>a<br><br><br>b<br>");
        return foreign.get(random.nextInt(foreign.size()));
    }

    /** Blocks within blocks. */
    public static String blocks(Random random, int depth) {
        StringBuilder html = new StringBuilder();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            html.append(block(random, depth));
        }
        return html.toString();
    }

    private static String block(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(9);
        return switch (kind) {
            case 4 -> "<blockquote>" + blocks(random, depth - 1) + "</blockquote>";
            case 5 -> list("ul", random, depth);
            case 6 -> list("ol", random, depth);
            case 7 -> "<pre><code>" + words(random, 5) + "\n" + words(random, 3) + "\n</code></pre>";
            case 8 -> table(random);
            default -> "<p>" + phrase(random, 2) + "</p>";
        };
    }

    private static String list(String tag, Random random, int depth) {
        StringBuilder items = new StringBuilder();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            String nested = depth > 1 && random.nextInt(3) == 0 ? list("ul", random, depth - 1) : "";
            items.append("<li>").append(phrase(random, 2)).append(nested).append("</li>");
        }
        return "<" + tag + ">" + items + "</" + tag + ">";
    }

    private static String table(Random random) {
        StringBuilder rows = new StringBuilder();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            rows.append("<tr><td>")
                    .append(phrase(random, 1))
                    .append("</td><td>")
                    .append(phrase(random, 1))
                    .append("</td></tr>");
        }
        return "<table><thead><tr><th>" + phrase(random, 1) + "</th><th>" + words(random, 2)
                + "</th></tr></thead><tbody>" + rows + "</tbody></table>";
    }

    private static String phrase(Random random, int depth) {
        StringBuilder html = new StringBuilder(words(random, 2));
        int count = random.nextInt(3);
        for (int i = 0; i < count && depth > 0; i++) {
            html.append(' ').append(inline(random)).append(' ').append(words(random, 2));
        }
        return html.toString();
    }

    private static String inline(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> "<em>" + words(random, 2) + "</em>";
            case 1 -> "<strong>" + words(random, 2) + "</strong>";
            case 2 -> "<sub>" + words(random, 1) + "</sub>";
            case 3 -> "<code>" + words(random, 2) + "</code>";
            case 4 -> "<a href=\"https://a.se/b_c(d)?e=f&amp;g=*h*\">" + words(random, 2) + "</a>";
            case 5 -> "<strong>" + words(random, 1) + " <em>" + words(random, 1) + "</em></strong>";
            default -> words(random, 1) + "<br>" + words(random, 1);
        };
    }

    private static String words(Random random, int most) {
        StringBuilder words = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        int count = random.nextInt(most);
        for (int i = 0; i < count; i++) {
            words.append(random.nextInt(3) == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
