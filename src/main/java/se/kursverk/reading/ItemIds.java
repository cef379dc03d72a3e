package se.kursverk.reading;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives the questions of a file ids that are ours ({@code a–z}, {@code 0–9}, single hyphens) and unique. Not thread-safe. */
public final class ItemIds {

    private static final int MAX_LENGTH = 60;

    /** As much of a title as one can still take in at a glance. */
    private static final int MAX_FROM_TITLE = 40;

    private final Set<String> taken = new HashSet<>();

    /**
     * An id for a question: what it is called in the file where that can be an id, otherwise made from it.
     *
     * @param number of the question in the file, used when the name has nothing that an id could be made of
     */
    public String id(String name, int number) {
        String wanted = valid(name) ? name : fromTitle(name);
        return unique(wanted.isEmpty() ? "fraga-" + number : wanted);
    }

    private String unique(String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            String suffix = "-" + i;
            id = shortened(wanted, MAX_LENGTH - suffix.length()) + suffix;
        }
        return id;
    }

    private static boolean valid(String id) {
        return id.length() <= MAX_LENGTH && !id.isEmpty() && id.equals(hyphenated(id));
    }

    private static String fromTitle(String title) {
        String whole = hyphenated(title);
        String cut = shortened(whole, MAX_FROM_TITLE);
        boolean midWord = cut.length() < whole.length() && whole.charAt(cut.length()) != '-';
        int lastWord = cut.lastIndexOf('-');
        return midWord && lastWord > 0 ? cut.substring(0, lastWord) : cut;
    }

    private static String shortened(String id, int length) {
        String cut = id.length() <= length ? id : id.substring(0, length);
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }

    private static String hyphenated(String text) {
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ß", "ss");
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                id.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !id.isEmpty()
                    && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        return shortened(id.toString(), id.length());
    }
}
