package se.kursverk.reading.moodle;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people and programs write them. */
public final class Decimals {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?([0-9]{1,15}([.,][0-9]{0,15})?|[.,][0-9]{1,15})([eE][+-]?[0-9]{1,2})?");

    private Decimals() {}

    /** The number with comma or point, if it is one, with an exponent or without. */
    public static Optional<BigDecimal> parse(String written) {
        String number = written.strip().replace('−', '-');
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.replace(',', '.'));
        return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
    }
}
