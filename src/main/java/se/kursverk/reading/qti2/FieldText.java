package se.kursverk.reading.qti2;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kursverk.reading.qti.Element;

/**
 * The text around a field to type in.
 *
 * @param html with a line where the field stood within a sentence
 * @param unit what stands right after a field for a number that stands alone
 */
record FieldText(String html, Optional<String> unit) {

    private static final String FIELD = "KURSVERKFIELD";
    private static final String LINE = "_____";
    private static final int LONGEST_UNIT = 30;

    private static final Pattern ALONE = Pattern.compile("<(p|div)(?: [^<>]*)?>\\s*" + FIELD);

    static FieldText of(Element body, boolean number) {
        String html = Body.around(body.nodes(), FIELD);
        Matcher alone = ALONE.matcher(html);
        if (alone.find()) {
            String end = "</" + alone.group(1) + ">";
            int close = html.indexOf(end, alone.end());
            String after = close < 0 ? "" : words(html.substring(alone.end(), close));
            if (close >= 0 && (after.isEmpty() || (number && after.length() <= LONGEST_UNIT))) {
                String rest = html.substring(0, alone.start()) + html.substring(close + end.length());
                return new FieldText(rest, Optional.of(after).filter(text -> !text.isEmpty()));
            }
        }
        String after = words(html.substring(html.indexOf(FIELD) + FIELD.length()));
        return new FieldText(html.replace(FIELD, after.isEmpty() ? "" : LINE), Optional.empty());
    }

    private static String words(String html) {
        return plain(html.replaceAll("<[^<>]*>", "")).strip();
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
