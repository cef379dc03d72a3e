package se.kursverk.packaging.moodlexml;

import java.util.regex.Pattern;
import se.kursverk.course.RichText;
import se.kursverk.rendering.PlainPages;

/** The words that learners drag into gaps: Moodle shows them as HTML, but of tags it allows a handful only. */
final class WordHtml {

    private static final Pattern FOREIGN = Pattern.compile("<(?!/?(?:em|strong|sub|sup)>)");

    private WordHtml() {}

    static String of(RichText word) {
        return whole(word) ? PlainPages.inline(word) : PlainPages.escape(PlainPages.words(word));
    }

    /** Whether the word keeps its form. */
    static boolean whole(RichText word) {
        return !FOREIGN.matcher(PlainPages.inline(word)).find();
    }
}
