package se.kursverk.packaging.qti;

import java.util.regex.Pattern;
import se.kursverk.course.RichText;
import se.kursverk.packaging.Markup;
import se.kursverk.rendering.PlainPages;

/**
 * Rich text as the HTML that QTI has: well-formed, the alignment of a table's cells as a class (one of the shared
 * vocabulary of QTI 3), without the number that a list begins with and without what an abbreviation stands for. Words to
 * fill gaps with may have markup in QTI 3 alone.
 */
final class Xhtml {

    private static final Pattern CELL = Pattern.compile("(<t[dh][^>]*) align=\"(left|center|right)\"");
    private static final Pattern ABBREVIATION = Pattern.compile("<abbr title=\"[^\"]*\">");
    private static final Pattern LIST = Pattern.compile("<ol start=\"[0-9]+\">");

    private final Dialect dialect;

    Xhtml(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Block elements. */
    static String blocks(RichText text) {
        return of(PlainPages.fragment(text));
    }

    /** What goes within a line where the text is a single paragraph; blocks otherwise. */
    static String inline(RichText text) {
        return of(PlainPages.inline(text));
    }

    /** A word to fill a gap with. */
    String word(RichText text) {
        return dialect.isThird() ? inline(text) : Tags.escaped(PlainPages.words(text));
    }

    /** Whether the text is a single paragraph. */
    static boolean isLine(RichText text) {
        return !PlainPages.inline(text).equals(PlainPages.fragment(text));
    }

    /** Whether {@link #blocks} or {@link #inline} leave something out. */
    static boolean loses(RichText text) {
        String html = PlainPages.fragment(text);
        return LIST.matcher(html).find() || ABBREVIATION.matcher(html).find();
    }

    /** Whether {@link #word} leaves something out. */
    boolean losesInWord(RichText text) {
        return dialect.isThird() ? loses(text) : Markup.in(text);
    }

    private static String of(String html) {
        String closed = html.replace("<br>", "<br/>");
        if (closed.contains("<t")) {
            closed = CELL.matcher(closed).replaceAll("$1 class=\"qti-align-$2\"");
        }
        if (closed.contains("<ol start")) {
            closed = LIST.matcher(closed).replaceAll("<ol>");
        }
        return closed.contains("<abbr") ? ABBREVIATION.matcher(closed).replaceAll("<abbr>") : closed;
    }
}
