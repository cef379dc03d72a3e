package se.kursverk.content;

import java.text.Normalizer;

/** Unicode's composed form (NFC), without loading the tables for it where the letters show that nothing would change. */
final class Composed {

    /** Below this there is nothing to compose. */
    private static final char FIRST_COMBINING = '\u0300';

    private Composed() {}

    static String form(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
