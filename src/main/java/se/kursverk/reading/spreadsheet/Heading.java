package se.kursverk.reading.spreadsheet;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a column is for.
 *
 * @param number of the option, from 1; 0 where there is one column only
 */
record Heading(Column column, int number) {

    /** As many options as content may have. */
    static final int MAX_OPTIONS = 26;

    private static final int MAX_LENGTH = 60;

    static Heading of(Column column) {
        return new Heading(column, 0);
    }

    /** The heading that somebody wrote. */
    static Optional<Heading> parse(String written) {
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = Words.plain(written);
        int space = plain.lastIndexOf(' ');
        int number = number(plain.substring(space + 1));
        String base = space < 0 ? "" : plain.substring(0, space);
        return number > 0 && named(base, true).isPresent()
                ? named(base, true).map(column -> new Heading(column, number))
                : named(plain, false).map(Heading::of);
    }

    private static Optional<Column> named(String plain, boolean numbered) {
        return Arrays.stream(Column.values())
                .filter(column -> column.numbered() == numbered)
                .filter(column -> column.names().stream()
                        .anyMatch(name -> Words.plain(name).equals(plain)))
                .findFirst();
    }

    /** Of {@code 3} or {@code c}; 0 where it is neither. */
    static int number(String text) {
        if (text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z') {
            return text.charAt(0) - 'a' + 1;
        }
        boolean digits = !text.isEmpty() && text.length() < 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(text) : 0;
        return number <= MAX_OPTIONS ? number : 0;
    }

    /** As the template writes it. */
    String title() {
        return number == 0 ? column.title() : column.title() + " " + number;
    }
}
