package se.kursverk.yaml;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers out of {@link Fields}, reported where they are none or lie outside what is meant. */
public final class Numbers {

    private static final int MAX_DIGITS = 12;

    private Numbers() {}

    /** A whole number that must be there; the least one when it is not. */
    public static int integer(Fields fields, String key, int least, int most) {
        return fields.scalar(key)
                .map(scalar -> integer(fields, key, scalar, least, most))
                .orElse(least);
    }

    public static Optional<Integer> optionalInteger(Fields fields, String key, int least, int most) {
        return fields.optionalScalar(key).map(scalar -> integer(fields, key, scalar, least, most));
    }

    public static int integer(Fields fields, String key, YamlNode.Scalar scalar, int least, int most) {
        Optional<Integer> value = parse(scalar.value());
        if (value.isPresent() && value.get() >= least && value.get() <= most) {
            return value.get();
        }
        fields.file()
                .error(
                        value.isPresent() ? "number-out-of-range" : "number-malformed",
                        scalar.position(),
                        value.isPresent()
                                ? "”" + key + "” är " + value.get() + ", utanför " + least + "–" + most + "."
                                : "”" + scalar.value() + "” är inget heltal.",
                        "Skriv ett heltal från " + least + " till " + most + ".");
        return least;
    }

    public static Optional<Integer> parse(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    /** A decimal number with point or comma, without exponent. */
    public static Optional<BigDecimal> decimal(Fields fields, YamlNode.Scalar scalar) {
        String text = scalar.value().strip().replace(',', '.');
        String digits = text.startsWith("-") ? text.substring(1) : text;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point) + digits.substring(point + 1);
        if (!whole.isEmpty()
                && point != 0
                && point != digits.length() - 1
                && whole.length() <= MAX_DIGITS
                && whole.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(new BigDecimal(text));
        }
        fields.file()
                .error(
                        "number-malformed",
                        scalar.position(),
                        "”" + scalar.value() + "” är inget tal.",
                        "Skriv ett tal med högst " + MAX_DIGITS + " siffror, till exempel 3 eller 2.5.");
        return Optional.empty();
    }
}
