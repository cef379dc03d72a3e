package se.kursverk.content;

import java.util.Comparator;
import java.util.Locale;

/**
 * Swedish alphabetical order: å, ä and ö last, other accents and case aside. Written out because the JDK's collator takes
 * long to start and its rules change between versions.
 */
final class SwedishOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        int byLetters = key(one).compareTo(key(other));
        return byLetters != 0 ? byLetters : one.compareTo(other);
    }

    private static String key(String word) {
        StringBuilder key = new StringBuilder();
        String composed = Composed.form(word).toLowerCase(Locale.ROOT);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (c) {
                case 'å' -> key.append('{');
                case 'ä', 'æ' -> key.append('|');
                case 'ö', 'ø' -> key.append('}');
                case 'é', 'è', 'ê', 'ë' -> key.append('e');
                case 'á', 'à', 'â' -> key.append('a');
                case 'ü', 'ú' -> key.append('u');
                default -> key.append(c);
            }
        }
        return key.toString();
    }
}
