package se.kursverk.reading.qti;

import java.util.Locale;
import java.util.Set;

/** Options that stand for true and false. */
public final class TruthWords {

    private static final Set<String> TRUE = Set.of("true", "sant");
    private static final Set<String> FALSE = Set.of("false", "falskt");

    private TruthWords() {}

    /**
     * Whether an option says that a claim is true.
     *
     * @param told whether the file tells that the question is a claim; otherwise identifier and words must both say so
     */
    public static boolean isTrue(String identifier, String text, boolean told) {
        return is("true", identifier, TRUE, text, told);
    }

    /** Whether an option says that a claim is false. */
    public static boolean isFalse(String identifier, String text, boolean told) {
        return is("false", identifier, FALSE, text, told);
    }

    private static boolean is(String name, String identifier, Set<String> words, String text, boolean told) {
        boolean named = identifier.toLowerCase(Locale.ROOT).equals(name);
        boolean worded = words.contains(text.replaceAll("<[^<>]*>", "").strip().toLowerCase(Locale.ROOT));
        return told ? named || worded : named && worded;
    }
}
