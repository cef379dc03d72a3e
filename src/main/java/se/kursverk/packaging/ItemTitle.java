package se.kursverk.packaging;

import se.kursverk.course.RichText;
import se.kursverk.rendering.PlainPages;

/** What a question is called in lists, where an LMS demands a name: its beginning, by which teachers tell items apart. */
public final class ItemTitle {

    private static final int LONGEST = 80;

    private ItemTitle() {}

    /** The first words of a prompt, on one line. */
    public static String of(RichText prompt) {
        return of(PlainPages.words(prompt));
    }

    /** The first of the words. */
    public static String of(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, space > 0 ? space : LONGEST) + " …";
    }
}
