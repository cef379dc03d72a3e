package se.kursverk.reading.moodle;

/** Foreign text as a problem quotes it. */
public final class Shown {

    private static final int LENGTH = 60;

    private Shown() {}

    /** The beginning of a text, on one line, in quotation marks. */
    public static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return "”" + (line.length() > LENGTH ? line.substring(0, LENGTH).strip() + "…" : line) + "”";
    }
}
