package se.kursverk.packaging.qti12;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A hundred per cent in equal shares of two decimals; the last makes up what rounding took. */
record Shares(int count) {

    private static final BigDecimal WHOLE = new BigDecimal("100.00");

    String of(int index) {
        BigDecimal share = WHOLE.divide(BigDecimal.valueOf(count), 2, RoundingMode.DOWN);
        return (index < count - 1 ? share : WHOLE.subtract(share.multiply(BigDecimal.valueOf(count - 1))))
                .toPlainString();
    }
}
