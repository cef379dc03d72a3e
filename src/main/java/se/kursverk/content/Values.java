package se.kursverk.content;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Texts, numbers, dates and ids out of {@link Fields}. What is missing or wrong is reported and replaced by something
 * harmless.
 */
final class Values {

    private static final int MAX_DIGITS = 12;

    private Values() {}

    /** A text on one line; empty when there is none. */
    static String line(Fields fields, String key) {
        return fields.scalar(key).map(scalar -> line(fields, key, scalar)).orElse("");
    }

    static Optional<String> optionalLine(Fields fields, String key) {
        return fields.optionalScalar(key).map(scalar -> line(fields, key, scalar));
    }

    private static String line(Fields fields, String key, YamlNode.Scalar scalar) {
        String text = scalar.value().strip();
        if (text.indexOf('\n') >= 0) {
            fields.file()
                    .error(
                            "text-several-lines",
                            scalar.position(),
                            "”" + key + "” har flera rader.",
                            "Skriv en enda rad.");
        }
        return text;
    }

    /** An id; empty when there is none that can be used. */
    static String id(Fields fields, String key) {
        return fields.scalar(key).map(scalar -> id(fields, scalar)).orElse("");
    }

    static Optional<String> optionalId(Fields fields, String key) {
        return fields.optionalScalar(key).map(scalar -> id(fields, scalar));
    }

    static String id(Fields fields, YamlNode.Scalar scalar) {
        return id(fields, scalar.value(), scalar.position());
    }

    static String id(Fields fields, String id, Position position) {
        if (Ids.valid(id)) {
            return id;
        }
        fields.file()
                .error(
                        "id-malformed",
                        position,
                        "”" + id + "” kan inte vara ett id.",
                        "Skriv bara a–z, 0–9 och enkla bindestreck mellan dem, högst 60 tecken.");
        return "";
    }

    /** An id without hyphens, as options, targets, words and gaps have. */
    static String shortId(Fields fields, String id, Position position) {
        if (id.indexOf('-') >= 0 && Ids.valid(id)) {
            fields.file()
                    .error(
                            "id-malformed",
                            position,
                            "Id:t ”" + id + "” har bindestreck.",
                            "Skriv bara a–z och 0–9 i id:n på alternativ, mål, ord och luckor.");
            return "";
        }
        return id(fields, id, position);
    }

    static String shortId(Fields fields, String key) {
        return fields.scalar(key)
                .map(scalar -> shortId(fields, scalar.value(), scalar.position()))
                .orElse("");
    }

    /** A whole number that must be there; the least one when it is not. */
    static int integer(Fields fields, String key, int least, int most) {
        return fields.scalar(key)
                .map(scalar -> integer(fields, key, scalar, least, most))
                .orElse(least);
    }

    static Optional<Integer> optionalInteger(Fields fields, String key, int least, int most) {
        return fields.optionalScalar(key).map(scalar -> integer(fields, key, scalar, least, most));
    }

    static int integer(Fields fields, String key, YamlNode.Scalar scalar, int least, int most) {
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

    static Optional<Integer> parse(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    /** A decimal number with point or comma, without exponent. */
    static Optional<BigDecimal> decimal(Fields fields, YamlNode.Scalar scalar) {
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

    static boolean flag(Fields fields, String key, boolean otherwise) {
        return fields.optionalScalar(key)
                .map(scalar -> flag(fields, key, scalar, !otherwise))
                .orElse(otherwise);
    }

    static boolean requiredFlag(Fields fields, String key) {
        return fields.scalar(key)
                .map(scalar -> flag(fields, key, scalar, false))
                .orElse(false);
    }

    /** Whoever writes anything at all most likely wants something else than what holds without. */
    private static boolean flag(Fields fields, String key, YamlNode.Scalar scalar, boolean likely) {
        boolean yes = scalar.value().equals("true");
        if (yes || scalar.value().equals("false")) {
            return yes;
        }
        fields.file()
                .error(
                        "value-type",
                        scalar.position(),
                        "”" + key + "” ska vara true eller false, men är ”" + scalar.value() + "”.",
                        "Skriv true för ja och false för nej.");
        return likely;
    }

    static LocalDate date(Fields fields, String key) {
        return fields.scalar(key).map(scalar -> date(fields, scalar)).orElse(LocalDate.EPOCH);
    }

    private static LocalDate date(Fields fields, YamlNode.Scalar scalar) {
        String text = scalar.value();
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            Optional<Integer> year = parse(text.substring(0, 4));
            Optional<Integer> month = parse(text.substring(5, 7));
            Optional<Integer> day = parse(text.substring(8));
            if (year.isPresent() && year.get() >= 1700 && month.isPresent() && day.isPresent()) {
                try {
                    return LocalDate.of(year.get(), month.get(), day.get());
                } catch (DateTimeException e) {
                    // reported below, like any other text that is no date
                }
            }
        }
        fields.file()
                .error(
                        "date-malformed",
                        scalar.position(),
                        "”" + text + "” är inget datum.",
                        "Skriv år, månad och dag, till exempel 2026-11-24.");
        return LocalDate.EPOCH;
    }

    /** One of a few words. */
    static <T> Optional<T> word(Fields fields, String key, YamlNode.Scalar scalar, Map<String, T> words) {
        T value = words.get(scalar.value());
        if (value == null) {
            fields.file()
                    .error(
                            "value-unknown",
                            scalar.position(),
                            "”" + key + "” kan inte vara ”" + scalar.value() + "”.",
                            Suggestion.remedy(scalar.value(), words.keySet()));
        }
        return Optional.ofNullable(value);
    }
}
