package se.kursverk.rendering;

/** Small drawings that stand beside a word, never instead of it. */
final class Icons {

    static final String WARNING =
            icon("<path d=\"M12 3 2 21h20L12 3Z\"/><path d=\"M12 10v5\"/><path d=\"M12 18v.01\"/>");
    static final String CORRECT = icon("<path d=\"M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z\"/><path d=\"m8 12 3 3 5-6\"/>");
    static final String PARTIAL = icon("<path d=\"M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z\"/><path d=\"M8 12h8\"/>");
    static final String WRONG =
            icon("<path d=\"M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z\"/><path d=\"m9 9 6 6m0-6-6 6\"/>");
    static final String COMPARE = icon("<path d=\"M5 4h14v16H5Z\"/><path d=\"M8 9h8M8 13h8\"/>");
    static final String UP = icon("<path d=\"m6 14 6-6 6 6\"/>");
    static final String DOWN = icon("<path d=\"m6 10 6 6 6-6\"/>");

    private Icons() {}

    private static String icon(String paths) {
        return "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">" + paths + "</svg>";
    }
}
