package se.kursverk.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/**
 * Other systems' text, most of it HTML, as text that our content accepts. What has no place in it (pictures, headings,
 * scripts, colours and so on) is reported as a warning, once for each text and kind; letters are never lost.
 */
public final class HtmlText {

    /** As much as a content file's text may have. */
    private static final int MAX_LENGTH = 50_000;

    /** Tags that editors leave behind may be many times the text. */
    private static final int MAX_HTML = 1_000_000;

    /** What Markdown parsers need for odd texts grows with the square of their length. */
    private static final int MAX_MARKDOWN = 20_000;

    private static final Pattern TEX =
            Pattern.compile("\\\\\\(.{1,300}?\\\\\\)|\\\\\\[.{1,300}?\\\\]|\\$\\$[^$]{1,300}\\$\\$", Pattern.DOTALL);

    private static final Pattern AUTO_BLOCK =
            Pattern.compile("<(p|div|ul|ol|table|pre|blockquote|h[1-6])[ >/]", Pattern.CASE_INSENSITIVE);

    private HtmlText() {}

    /** Paragraphs, lists, tables and so on. Empty HTML is a text without source. */
    public static RichText blocks(String html, Location location, Problems problems) {
        return withGaps(html, Set.of(), location, problems);
    }

    /**
     * As {@link #blocks}, for a text with gaps.
     *
     * @param gaps the ids whose {@code [[id]]} in the HTML means a gap; all other brackets are letters
     */
    public static RichText withGaps(String html, Set<String> gaps, Location location, Problems problems) {
        TextLosses losses = new TextLosses();
        RichText text = tooLong(html, MAX_HTML, losses) ? empty() : converted(html, gaps, losses);
        losses.report(location, problems);
        return text;
    }

    private static RichText converted(String html, Set<String> gaps, TextLosses losses) {
        Element body = body(html, losses);
        return checked(MarkdownSource.of(HtmlReader.blocks(body, gaps, losses), losses), losses);
    }

    /** A single paragraph, such as a thing to be put in order. */
    public static RichText phrase(String html, Location location, Problems problems) {
        TextLosses losses = new TextLosses();
        Document document = new Document();
        Paragraph paragraph = new Paragraph();
        if (!tooLong(html, MAX_HTML, losses)) {
            HtmlReader.phrase(body(html, losses), losses).moveTo(paragraph, Inlines.LineBreaks.HARD);
        }
        if (paragraph.getFirstChild() != null) {
            document.appendChild(paragraph);
        }
        RichText text = checked(MarkdownSource.of(document, losses), losses);
        losses.report(location, problems);
        return text;
    }

    /** The letters alone, on one line, such as an answer to be typed. */
    public static String plain(String html, Location location, Problems problems) {
        TextLosses losses = new TextLosses();
        String line = tooLong(html, MAX_HTML, losses) ? "" : PlainLetters.of(body(html, losses), losses);
        losses.report(location, problems);
        return line;
    }

    /** A single paragraph of letters without any formatting, such as an entry of a drop-down list. */
    public static RichText plainPhrase(String html, Location location, Problems problems) {
        return ofLine(plain(html, location, problems));
    }

    /** Text in which no character means anything, on one line. */
    public static RichText ofLine(String text) {
        Document document = new Document();
        String line = clean(text, Location.of(""), new Problems()).orElse("");
        if (!line.isEmpty() && line.length() <= MAX_LENGTH) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(line));
            document.appendChild(paragraph);
        }
        return MarkdownSource.of(document, new TextLosses());
    }

    /** Text in which no character means anything, without control characters; empty when nothing is left. */
    public static Optional<String> clean(String text, Location location, Problems problems) {
        TextLosses losses = new TextLosses();
        String line =
                new Letters(new Inlines(), losses, Set.of()).clean(text).strip().replaceAll("\\s+", " ");
        losses.report(location, problems);
        return Optional.of(line).filter(some -> !some.isEmpty());
    }

    /** HTML for text in which no character but the line end means anything. */
    public static String ofPlain(String text) {
        return text.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\r\n?|\n", "<br>");
    }

    /** HTML for Markdown of other people, which may itself contain any HTML; a very long one counts as plain text. */
    public static String ofMarkdown(String markdown) {
        return markdown.length() > MAX_MARKDOWN
                ? ofPlain(markdown)
                : MarkdownSource.html(MarkdownSource.parse(markdown));
    }

    /** HTML for text in Moodle's own format: HTML in which a line end outside tags is a line break. */
    public static String ofAutoFormatted(String text) {
        boolean blocks = AUTO_BLOCK.matcher(text).find();
        return blocks ? text : text.strip().replaceAll("\r\n?|\n", "<br>");
    }

    private static Element body(String html, TextLosses losses) {
        Element body = Jsoup.parseBodyFragment(html).body();
        Matcher tex = TEX.matcher(body.wholeText());
        while (tex.find()) {
            losses.add(TextLoss.MATH_AS_TEXT, tex.group());
        }
        return body;
    }

    private static RichText checked(RichText text, TextLosses losses) {
        return tooLong(text.source(), MAX_LENGTH, losses) ? empty() : text;
    }

    private static boolean tooLong(String text, int most, TextLosses losses) {
        if (text.length() > most) {
            losses.add(TextLoss.LENGTH, String.valueOf(text.length()));
        }
        return text.length() > most;
    }

    private static RichText empty() {
        Node none = new Document();
        return new RichText("", none);
    }
}
