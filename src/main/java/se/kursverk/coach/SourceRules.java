package se.kursverk.coach;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kursverk.course.Module;
import se.kursverk.course.Place;
import se.kursverk.course.Place.Part;
import se.kursverk.course.Review;
import se.kursverk.course.Source;

/** Rules about what a module rests on, and how long it holds. */
final class SourceRules {

    /** What a sentence that tells what a law says has beside the law's name. */
    private static final List<String> CLAIMS = List.of(
            "enligt",
            "kap",
            "artikel",
            "artiklarna",
            "paragraf",
            "kräver",
            "säger",
            "förbjuder",
            "tillåter",
            "ställer",
            "ger",
            "reglerar",
            "måste",
            "ska",
            "får",
            "står",
            "undantag",
            "stöd");

    private SourceRules() {}

    static void check(ModuleText module, LocalDate today, Findings findings) {
        Place description = module.whole(Part.DESCRIPTION);
        if (module.module().sources().isEmpty()) {
            findings.add(Rule.SOURCES_MISSING, description, "Modulen har inga källor.");
        }
        Optional<Review> review = module.module().review();
        if (review.isEmpty()) {
            findings.add(Rule.REVIEW_MISSING, description, "Modulen är inte granskad.");
        } else if (review.get().next().isBefore(today)) {
            findings.add(
                    Rule.REVIEW_OVERDUE,
                    description.at("reviewed", "next"),
                    "Modulen skulle ha granskats på nytt senast " + review.get().next() + ".");
        }
        for (Law law : Law.ALL) {
            if (!module.module().sources().isEmpty() && !hasSource(module.module(), law)) {
                named(module, law)
                        .ifPresent(passage -> findings.add(
                                Rule.LAW_WITHOUT_SOURCE,
                                passage.place(),
                                passage.sentences().stream()
                                        .filter(sentence -> claims(sentence, law))
                                        .findFirst()
                                        .map(Sentence::beginning)
                                        .orElse(""),
                                "Lektionen säger vad som gäller enligt "
                                        + law.names().getFirst() + ", men den finns inte bland källorna."));
            }
        }
    }

    /**
     * Where the lesson says what is in a law: in passing (<em>GDPR gäller dessutom</em>), in an example or in a question a
     * law may be named without a source.
     */
    private static Optional<Passage> named(ModuleText module, Law law) {
        return module.lesson().stream()
                .filter(passage -> passage.kind() == Passage.Kind.TEACHING || passage.kind() == Passage.Kind.DEFINITION)
                .filter(passage -> passage.sentences().stream().anyMatch(sentence -> claims(sentence, law)))
                .findFirst();
    }

    private static boolean claims(Sentence sentence, Law law) {
        return law.phrases().stream().anyMatch(sentence::has) && CLAIMS.stream().anyMatch(sentence::has);
    }

    private static boolean hasSource(Module module, Law law) {
        for (Source source : module.sources()) {
            String told = (source.title() + " " + source.number().orElse("") + " "
                            + source.url().orElse(""))
                    .toLowerCase(Locale.ROOT);
            List<String> names = law.names();
            if (told.contains(law.number())
                    || names.stream().anyMatch(name -> told.contains(stem(name.toLowerCase(Locale.ROOT))))) {
                return true;
            }
        }
        return false;
    }

    /** A law's title is in the indefinite form: <em>Skollag (2010:800)</em>. */
    private static String stem(String name) {
        return name.endsWith("lagen") ? name.substring(0, name.length() - 2) : name;
    }
}
