package se.kursverk.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Texts, dates, ids and words out of {@link Fields}. What is missing or wrong is reported and replaced by something
 * harmless.
 */
public final class Values {

    private Values() {}

    /** A text on one line; empty when there is none. */
    public static String line(Fields fields, String key) {
        return fields.scalar(key).map(scalar -> line(fields, key, scalar)).orElse("");
    }

    public static Optional<String> optionalLine(Fields fields, String key) {
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
    public static String id(Fields fields, String key) {
        return fields.scalar(key).map(scalar -> id(fields, scalar)).orElse("");
    }

    public static Optional<String> optionalId(Fields fields, String key) {
        return fields.optionalScalar(key).map(scalar -> id(fields, scalar));
    }

    public static String id(Fields fields, YamlNode.Scalar scalar) {
        return id(fields, scalar.value(), scalar.position());
    }

    public static String id(Fields fields, String id, Position position) {
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
    public static String shortId(Fields fields, String id, Position position) {
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

    public static String shortId(Fields fields, String key) {
        return fields.scalar(key)
                .map(scalar -> shortId(fields, scalar.value(), scalar.position()))
                .orElse("");
    }

    public static boolean flag(Fields fields, String key, boolean otherwise) {
        return fields.optionalScalar(key)
                .map(scalar -> flag(fields, key, scalar, !otherwise))
                .orElse(otherwise);
    }

    public static boolean requiredFlag(Fields fields, String key) {
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

    public static LocalDate date(Fields fields, String key) {
        return fields.scalar(key).map(scalar -> date(fields, scalar)).orElse(LocalDate.EPOCH);
    }

    private static LocalDate date(Fields fields, YamlNode.Scalar scalar) {
        String text = scalar.value();
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            Optional<Integer> year = Numbers.parse(text.substring(0, 4));
            Optional<Integer> month = Numbers.parse(text.substring(5, 7));
            Optional<Integer> day = Numbers.parse(text.substring(8));
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
    public static <T> Optional<T> word(Fields fields, String key, YamlNode.Scalar scalar, Map<String, T> words) {
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
