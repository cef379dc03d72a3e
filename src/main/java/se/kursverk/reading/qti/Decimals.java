package se.kursverk.reading.qti;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as files and people write them. */
public final class Decimals {

    private static final int MOST_DIGITS = 40;

    private Decimals() {}

    /** A number with a decimal point or comma; nothing where it is none, or absurdly long. */
    public static Optional<BigDecimal> of(String text) {
        String plain = text.strip().replace(',', '.');
        if (plain.isEmpty() || plain.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(plain);
            return Math.abs(number.scale()) > MOST_DIGITS ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Without zeros at the end of the decimals. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
