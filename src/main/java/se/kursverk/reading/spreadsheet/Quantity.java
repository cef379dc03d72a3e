package se.kursverk.reading.spreadsheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with what may stand around it, as in {@code 2,5 ± 0,1 procent}.
 *
 * @param told whether the tolerance was written
 */
record Quantity(BigDecimal number, BigDecimal tolerance, String unit, boolean told) {

    private static final String NUMBER = "(\\d{1,3}(?:[  \u202F]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)";
    private static final Pattern WHOLE = Pattern.compile("([-−–]?)\\s?" + NUMBER + "(?![\\d:])\\s*([^±+\\d]*?)\\s*"
            + "(?:(?:±|\\+/[-−–]|\\+[-−–])\\s*" + NUMBER + "\\s*([^±+\\d]*))?");
    private static final int MAX_DIGITS = 12;

    /** The quantity that a text is; empty where it is something else. */
    static Optional<Quantity> parse(String text) {
        Matcher matcher = WHOLE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean told = matcher.group(4) != null;
        BigDecimal number = decimal(matcher.group(2));
        BigDecimal tolerance = told ? decimal(matcher.group(4)) : BigDecimal.ZERO;
        String unit = matcher.group(3).strip();
        String after = told ? matcher.group(5).strip() : "";
        if (!unit.isEmpty() && !after.isEmpty() && !unit.equals(after)) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(
                matcher.group(1).isEmpty() ? number : number.negate(), tolerance, unit.isEmpty() ? after : unit, told));
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.replaceAll("[  \u202F]", "").replace(',', '.'));
    }

    /** Whether the numbers are as long as content may have them. */
    boolean fits() {
        return number.precision() <= MAX_DIGITS && tolerance.precision() <= MAX_DIGITS;
    }

    /** Whether the unit can belong to nothing but a number. */
    boolean share() {
        return unit.equals("%") || unit.equals("procent") || unit.equals("kr") || unit.equals("kronor");
    }
}
