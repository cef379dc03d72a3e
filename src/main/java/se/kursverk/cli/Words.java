package se.kursverk.cli;

import java.util.Locale;

/** Numbers as a Swedish reader writes them. */
final class Words {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private Words() {}

    /** {@code 1 fel}, {@code 3 moduler}. */
    static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** Kilobytes of 1,024 bytes with one decimal, such as {@code 23,4 kB}. */
    static String kilobytes(long bytes) {
        return String.format(SWEDISH, "%.1f kB", bytes / 1024.0);
    }

    /** Seconds with one decimal, such as {@code 0,4 s}. */
    static String seconds(long nanoseconds) {
        return String.format(SWEDISH, "%.1f s", nanoseconds / 1e9);
    }

    /** A measured number with two decimals at most, such as {@code 0,84} or {@code 217}. */
    static String figure(double number) {
        return number == Math.rint(number)
                ? String.format(SWEDISH, "%.0f", number)
                : String.format(SWEDISH, number < 100 ? "%.2f" : "%.0f", number);
    }
}
