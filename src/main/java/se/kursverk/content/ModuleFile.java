package se.kursverk.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.kursverk.course.CompletionRule;
import se.kursverk.course.Review;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.Numbers;
import se.kursverk.yaml.Values;
import se.kursverk.yaml.YamlNode;

/** What {@code modul.yaml} says. */
record ModuleFile(
        String id,
        String title,
        String summary,
        List<String> objectives,
        int minutes,
        List<String> targetGroups,
        Locale language,
        String version,
        CompletionRule completionRule,
        Sources sources,
        Optional<Review> review) {

    private static final int MAX_MINUTES = 600;
    private static final int MAX_ATTEMPTS = 100;

    /** Reads it; the id must be the folder's. */
    static ModuleFile read(Fields fields, String folder, Exemptions exemptions) {
        String id = Values.id(fields, "id");
        if (!id.isEmpty() && !id.equals(folder)) {
            fields.file()
                    .error(
                            "module-id-not-folder",
                            fields.valuePosition("id"),
                            "Id:t är ”" + id + "” men mappen heter ”" + folder + "”.",
                            "Skriv ämnets id ur ramverk.yaml på båda ställena.");
        }
        ModuleFile module = new ModuleFile(
                id,
                Values.line(fields, "title"),
                Values.line(fields, "summary"),
                fields.scalars("objectives").stream()
                        .map(scalar -> scalar.value().strip())
                        .toList(),
                Numbers.integer(fields, "minutes", 1, MAX_MINUTES),
                targetGroups(fields),
                language(fields),
                version(fields),
                completionRule(fields),
                Sources.read(fields),
                fields.optionalMapping("reviewed", "granskningen").map(ModuleFile::review));
        exemptions.readOfModule(fields);
        fields.done();
        return module;
    }

    private static List<String> targetGroups(Fields fields) {
        Ids seen = new Ids();
        for (YamlNode.Scalar scalar : fields.scalars("targetGroups")) {
            TargetGroups.check(fields, "targetGroups", scalar)
                    .ifPresent(group -> seen.once(fields.file(), group, scalar.position()));
        }
        return List.copyOf(seen.all());
    }

    private static Locale language(Fields fields) {
        Map<String, Locale> languages = new LinkedHashMap<>();
        languages.put("sv", Locale.of("sv"));
        languages.put("en", Locale.of("en"));
        return fields.scalar("language")
                .flatMap(scalar -> Values.word(fields, "language", scalar, languages))
                .orElse(Locale.ROOT);
    }

    private static String version(Fields fields) {
        String version = Values.line(fields, "version");
        String[] numbers = version.split("\\.", -1);
        boolean valid = numbers.length == 3;
        for (String number : numbers) {
            valid &= Numbers.parse(number).filter(value -> value >= 0).isPresent();
        }
        if (!valid && !version.isEmpty()) {
            fields.file()
                    .error(
                            "version-malformed",
                            fields.valuePosition("version"),
                            "”" + version + "” är inget versionsnummer.",
                            "Skriv tre tal med punkt emellan, till exempel 1.0.0.");
        }
        return version;
    }

    private static CompletionRule completionRule(Fields fields) {
        int mastery = Numbers.optionalInteger(fields, "mastery", 1, 100).orElse(CompletionRule.DEFAULT.mastery());
        OptionalInt attempts = Numbers.optionalInteger(fields, "attempts", 1, MAX_ATTEMPTS)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
        return new CompletionRule(mastery, attempts);
    }

    private static Review review(Fields fields) {
        LocalDate date = Values.date(fields, "date");
        String by = Values.line(fields, "by");
        LocalDate next = Values.date(fields, "next");
        if (!next.equals(LocalDate.EPOCH) && !next.isAfter(date)) {
            fields.file()
                    .error(
                            "review-order",
                            fields.valuePosition("next"),
                            "Nästa granskning, " + next + ", ligger inte efter den förra, " + date + ".",
                            "Skriv ett senare datum efter next:.");
        }
        fields.done();
        return new Review(date, by, next);
    }
}
