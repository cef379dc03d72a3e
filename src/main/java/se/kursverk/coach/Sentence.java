package se.kursverk.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence, or a heading or an option that is none, without Markdown's marks.
 *
 * @param words as written; hyphens, and the colon of <em>EU:s</em>, belong to them
 * @param key the words in lower case with single spaces: two that read the same are the same
 */
record Sentence(String text, List<String> words, String key) {

    /** What has a full stop and goes on. */
    private static final Set<String> SHORTENED = Set.of(
            "kap", "prop", "art", "kl", "nr", "st", "s", "sid", "jfr", "ca", "t.ex", "bl.a", "dvs", "resp", "inkl",
            "tel", "f.d", "fr.o.m", "t.o.m");

    /** The sentences of one paragraph. A colon ends one too, as in LIX (Björnsson 1968). */
    static List<Sentence> of(String paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            int end = i + 1;
            if (".?!…:".indexOf(paragraph.charAt(i)) >= 0) {
                while (end < paragraph.length() && "”\"')»*".indexOf(paragraph.charAt(end)) >= 0) {
                    end++;
                }
                if (ends(paragraph, i, end)) {
                    add(sentences, paragraph.substring(start, end));
                    start = end;
                }
            }
        }
        add(sentences, paragraph.substring(start));
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text) {
        List<String> words = words(text);
        if (!words.isEmpty()) {
            sentences.add(
                    new Sentence(text.strip(), words, String.join(" ", words).toLowerCase(Locale.ROOT)));
        }
    }

    private static boolean ends(String text, int mark, int after) {
        if (after >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(after))) {
            return false;
        }
        if (text.charAt(mark) == ':') {
            return true;
        }
        int next = after;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        return text.charAt(mark) != '.' || !shortened(text, mark);
    }

    private static boolean shortened(String text, int mark) {
        int start = mark;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.substring(start, mark);
        return SHORTENED.contains(word.toLowerCase(Locale.ROOT))
                || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && inWord(text, i)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean inWord(String text, int i) {
        char letter = text.charAt(i);
        return Character.isLetterOrDigit(letter)
                || ("-:’".indexOf(letter) >= 0
                        && i > 0
                        && i + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(i - 1))
                        && Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    /** Whether it has a word, or several in a row, in lower case. */
    boolean has(String phrase) {
        int at = key.indexOf(phrase);
        while (at >= 0) {
            int end = at + phrase.length();
            if ((at == 0 || key.charAt(at - 1) == ' ') && (end == key.length() || key.charAt(end) == ' ')) {
                return true;
            }
            at = key.indexOf(phrase, at + 1);
        }
        return false;
    }

    /** How it begins, to find it by. */
    String beginning() {
        return String.join(" ", words.subList(0, Math.min(8, words.size())));
    }
}
