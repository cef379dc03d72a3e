package se.kursverk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Problems;

class HtmlTextTests {

    private static final Location HERE = new Location("fil", 3, 4);
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. x",
                "12) x",
                "- x",
                "+ x",
                "* x",
                "# x",
                "> x",
                "=== x",
                "---",
                "***",
                "___",
                "~~~",
                "```",
                ":--|--",
                "*a* _b_ __c__ **d** `e`",
                "snake_case a_ _b 2*3*4",
                "[[id]] [a](b) ![c](d) [e]",
                "a & b &amp;amp; &amp;nbsp; &amp;#65; R&D",
                "1 < 2 > 0 &lt;b> &lt;!-- &lt;/p> &lt;?",
                "a\\b \\* \\\\ C:\\temp\\",
                "\u00a0x\u00a0",
                "5\u00a0000 kr",
                "åäö ÅÄÖ é 😀 👩‍💻",
                "a|b || c",
                "https://www.digg.se/ och a@b.se",
                "”citat” 'x' \"y\"",
                "$x$ {a} ~b~ ^c^",
                "x!",
                "#",
                "1.",
                "-",
                "&amp;",
                "\\",
            })
    void letters_mean_themselves(String letters) {
        keeps("<p>" + letters + "</p>");
        keeps("<p>före<br>" + letters + "<br>efter</p>");
        keeps("<ul><li>" + letters + "</li><li>" + letters + "</li></ul>");
        keeps("<table><thead><tr><th>" + letters + "</th><th>b</th></tr></thead><tbody><tr><td>a</td><td>" + letters
                + "</td></tr></tbody></table>");
        keeps("<p><a href=\"https://www.digg.se/\">" + letters + "</a>" + letters + "</p>");
        keeps("<blockquote><p>" + letters + "</p></blockquote>");
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a <em>b</em> <strong>c</strong></p>",
                "<p>a<em>b</em>c</p>",
                "<p><strong><em>a</em></strong> <em><strong>b</strong></em></p>",
                "<p><em>a</em><strong>b</strong></p>",
                "<p>a<strong>”b”</strong>c</p>",
                "<p>H<sub>2</sub>O, m<sup>2</sup>, <kbd>Ctrl</kbd></p>",
                "<p><abbr title=\"Europeiska &quot;unionen&quot; &amp; co\">EU</abbr></p>",
                "<p><code>a `b` | c</code></p>",
                "<p>Se <a href=\"https://www.digg.se/ai?a=1&amp;b=2\" title=\"Mer\">här</a> eller <a href=\"mailto:a@b.se\">skriv</a>!</p>",
                "<p>Hej!<a href=\"https://www.digg.se/\">x</a></p>",
                "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
                "<ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul>",
                "<ol start=\"3\"><li>a</li><li>b</li></ol>",
                "<ul><li>a</li></ul><ul><li>b</li></ul>",
                "<ol><li>a</li></ol><ol><li>b</li></ol>",
                "<blockquote><p>a</p><ul><li>b</li></ul></blockquote><p>c</p>",
                "<pre><code class=\"language-java\">int a = 1;\n\n  b ``` c\n</code></pre><p>x</p>",
                "<p>a</p><hr><p>b</p>",
                "<table><thead><tr><th align=\"right\">a</th><th>b</th></tr></thead><tbody><tr><td align=\"right\">1<br>2</td><td><code>x|y</code></td></tr></tbody></table>",
            })
    void what_our_content_can_say_is_kept(String html) {
        keeps(html);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¤',
            value = {
                "<h2>Rubrik</h2>¤**Rubrik**¤heading-flattened",
                "<p>a<img src='x/y.png' alt='Karta'>b</p>¤ab¤picture-not-kept",
                "<script>alert(1)</script><p onclick='x()'>a</p>¤a¤script-not-kept",
                "<a href='javascript:alert(1)'>a</a>¤a¤script-not-kept",
                "<a href='jav&#9;ascript:alert(1)'>a</a>¤a¤script-not-kept",
                "<a href='http://a.se/b'>a</a>¤a (http://a.se/b)¤link-not-kept",
                "<p style='color:red'>a <u>b</u></p>¤a b¤formatting-not-kept",
                "<iframe src='https://a.se'></iframe>a¤a¤media-not-kept",
                "<math><mi>x</mi></math>a¤a¤math-not-kept",
                "a \\(x^2\\)¤a \\\\(x^2\\\\)¤math-as-text",
                "<foo>a</foo>¤a¤tag-not-kept",
                "<input value='a'>b¤b¤form-not-kept",
                "a\u0001b¤ab¤character-not-kept",
            })
    void what_has_no_place_is_named(String html, String markdown, String code) {
        assertThat(HtmlText.blocks(html, HERE, problems).source()).isEqualTo(markdown);
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(code);
        assertThat(problems.sorted()).extracting(Problem::location).containsExactly(HERE);
    }

    @Test
    void gaps_are_marked_and_other_brackets_are_letters() {
        assertThat(HtmlText.withGaps("<p>a [[g1]]b, [[g2]]</p>", Set.of("g1"), HERE, problems)
                        .source())
                .isEqualTo("a [[g1]]b, \\[\\[g2]]");
    }

    @Test
    void a_phrase_is_one_paragraph() {
        assertThat(HtmlText.phrase("<p>1. a</p><ul><li>b</li></ul>", HERE, problems)
                        .source())
                .isEqualTo("1\\. a\\\nb");
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("text-flattened");
    }

    @Test
    void plain_text_has_letters_only() {
        assertThat(HtmlText.plain("<p>a&nbsp;&lt; <b>b</b><br>c</p>", HERE, problems))
                .isEqualTo("a\u00a0< b c");
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("formatting-not-kept");
    }

    @Test
    void markdown_of_others_is_read_as_the_html_that_it_means() {
        String html = HtmlText.ofMarkdown("# A\n\n*b* <script>x</script> ![c](d.png)");
        assertThat(HtmlText.blocks(html, HERE, problems).source()).isEqualTo("**A**\n\n*b*");
        assertThat(problems.sorted())
                .extracting(Problem::code)
                .containsExactly("heading-flattened", "picture-not-kept", "script-not-kept");
    }

    /** Random trees of whatever Markdown has, with letters that mean something to it. */
    @Test
    void html_to_markdown_and_back_is_the_same_html() {
        Random random = new Random(20261124);
        for (int i = 0; i < 800; i++) {
            keeps(RandomHtml.blocks(random, 3));
        }
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    @Timeout(60)
    void hostile_html_neither_throws_nor_takes_long() {
        for (String html : List.of(
                "<div>".repeat(2_000) + "a",
                "<ul><li>".repeat(5_000) + "a",
                "<blockquote>".repeat(5_000) + "a",
                "<b><i>".repeat(5_000) + "a",
                "<table><tr><td>".repeat(1_000) + "a",
                "<".repeat(15_000),
                "[".repeat(15_000),
                "*a ".repeat(5_000),
                "<a href='https://a.se'>".repeat(2_000),
                "&".repeat(20_000),
                "\\(".repeat(20_000),
                "<pre>" + "`".repeat(15_000))) {
            HtmlText.blocks(html, HERE, problems);
            HtmlText.phrase(html, HERE, problems);
            HtmlText.plain(html, HERE, problems);
            HtmlText.ofMarkdown(html);
        }
    }

    private void keeps(String html) {
        RichText text = HtmlText.blocks(html, HERE, problems);
        assertThat(canonical(HTML.render(text.document())))
                .as("%s as %s", html, text.source())
                .isEqualTo(canonical(html));
    }

    /** White space that is not seen aside. */
    private static String canonical(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("br").forEach(br -> {
            if (br.nextSibling() instanceof org.jsoup.nodes.TextNode text) {
                text.text(text.getWholeText().replaceFirst("^\n", ""));
            }
        });
        return body.html().replaceAll("\\n *", "");
    }
}
