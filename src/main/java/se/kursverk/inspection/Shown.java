package se.kursverk.inspection;

/** Words from a package as they may be shown: they steer no terminal and fill no screen. */
final class Shown {

    private static final int LONGEST = 120;

    private Shown() {}

    /** A name with what cannot be seen written out, whole. */
    static String name(String name) {
        StringBuilder shown = new StringBuilder(name.length());
        name.codePoints().forEach(c -> {
            if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.LINE_SEPARATOR) {
                shown.append("\\u").append(Character.forDigit(c >> 12 & 15, 16));
                shown.append(Character.forDigit(c >> 8 & 15, 16)).append(Character.forDigit(c >> 4 & 15, 16));
                shown.append(Character.forDigit(c & 15, 16));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** A value in Swedish quotation marks, cut where it is long. */
    static String quoted(String value) {
        String one = value.strip();
        String cut = one.length() <= LONGEST ? one : one.substring(0, LONGEST) + "…";
        return "”" + name(cut) + "”";
    }

    /** Megabytes, rounded up. */
    static String megabytes(long bytes) {
        return ((bytes + (1 << 20) - 1) >> 20) + " MB";
    }
}
