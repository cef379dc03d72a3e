package se.kursverk.packaging;

import se.kursverk.course.RichText;
import se.kursverk.rendering.PlainPages;

/** Whether a text is more than its words. */
public final class Markup {

    private Markup() {}

    /** Whether something is lost where only words can stand: emphasis, links, lists, lines. */
    public static boolean in(RichText text) {
        return !PlainPages.inline(text).equals(PlainPages.escape(PlainPages.words(text)));
    }
}
