package se.kursverk.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kursverk.forecast.Lms.CANVAS;
import static se.kursverk.forecast.Lms.GENERIC;
import static se.kursverk.forecast.Lms.MOODLE_45;
import static se.kursverk.forecast.Lms.MOODLE_51;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.inspection.Inspected;
import se.kursverk.inspection.PackageItem;
import se.kursverk.inspection.PackageKind;
import se.kursverk.inspection.PackageQuiz;
import se.kursverk.inspection.PackageResource;
import se.kursverk.inspection.QuestionType;
import se.kursverk.inspection.TrackedUnit;

/** Every rule, for a package that it holds for and, where it depends on more than the kind, for one that it does not. */
class ForecastRuleTests {

    private static final Inspected SCORM12 = scorm(PackageKind.SCORM_12, "1.2", 1, "");
    private static final Inspected SCORM2004 = scorm(PackageKind.SCORM_2004, "2004 4th Edition", 1, "");
    private static final Inspected CMI5 = scorm(PackageKind.CMI5, "", 1, "0.8");
    private static final Inspected CC11 = cartridge("1.1", false, quiz("Quiz", 4, false, false));
    private static final Inspected CC13 = cartridge("1.3", false, quiz("Quiz", 4, false, false));
    private static final Inspected EXTENDED =
            cartridge("1.1", true, quiz("Quiz", 4, false, false), quiz("Allt", 11, false, true));
    private static final Inspected WITH_BANK =
            cartridge("1.1", false, quiz("Quiz", 4, false, false), quiz("Bank", 3, true, false));
    private static final Inspected WITHOUT_QUIZ = cartridge("1.1", false);
    private static final Inspected WITH_LINK = of(
            PackageKind.COMMON_CARTRIDGE,
            "1.1",
            List.of(new PackageResource("r", "imsbasiclti_xmlv1p0", "", List.of("l.xml"))));
    private static final Inspected THIN = of(PackageKind.THIN_COMMON_CARTRIDGE, "1.3", List.of());
    private static final Inspected SITE = of(PackageKind.SITE, "", List.of());
    private static final Inspected MOODLE_XML = questions(PackageKind.MOODLE_XML, "", 13);
    private static final Inspected GIFT = questions(PackageKind.GIFT, "", 8);

    static Stream<Arguments> rules() {
        return Stream.of(
                holds(ForecastRule.MOODLE_SCORM_ACTIVITY, MOODLE_45, SCORM12, "SCORM-paket", CC11),
                holds(ForecastRule.MOODLE_SCORM_NAME, MOODLE_45, SCORM2004, "formuläret", CC11),
                holds(ForecastRule.MOODLE_SCORM_GRADE, MOODLE_51, SCORM12, "Högsta betyg", CMI5),
                holds(ForecastRule.MOODLE_SCORM12_STATUS, MOODLE_51, SCORM12, "Kryssa inte för Godkänd", SCORM2004),
                holds(ForecastRule.MOODLE_SCORM2004_STATUS, MOODLE_51, SCORM2004, "Slutförd", SCORM12),
                holds(
                        ForecastRule.MOODLE_SCORM_MASTERY,
                        MOODLE_45,
                        scorm(PackageKind.SCORM_12, "1.2", 1, "80"),
                        "masteryscore",
                        SCORM12),
                holds(
                        ForecastRule.MOODLE_SCORM2004_UNITS,
                        MOODLE_51,
                        scorm(PackageKind.SCORM_2004, "2004 3rd Edition", 3, ""),
                        "3 delar",
                        SCORM2004),
                holds(ForecastRule.MOODLE_SCORM2004_SEQUENCING, MOODLE_45, SCORM2004, "sequencing", SCORM12),
                holds(ForecastRule.MOODLE_SCORM2004_BETTER, MOODLE_45, SCORM2004, "scorm12", SCORM12),
                holds(ForecastRule.MOODLE_SCORM_UPDATE, MOODLE_45, SCORM12, "byt fil", CC11),
                holds(ForecastRule.MOODLE_SCORM_REVIEW, MOODLE_45, SCORM12, "granskningsläge", CC11),
                holds(ForecastRule.MOODLE_CMI5_REFUSED, MOODLE_45, CMI5, "tillägg", SCORM12),
                holds(ForecastRule.MOODLE_CMI5_BETTER, MOODLE_45, CMI5, "scorm12", SCORM12),
                holds(ForecastRule.MOODLE_CARTRIDGE_RESTORE, MOODLE_45, CC11, "2 avsnitt", CC13),
                holds(ForecastRule.MOODLE_CARTRIDGE_PAGES, MOODLE_45, CC11, "rensas", CC13),
                holds(ForecastRule.MOODLE_CARTRIDGE_QUIZZES, MOODLE_45, CC11, "ett test", WITHOUT_QUIZ),
                holds(
                        ForecastRule.MOODLE_CARTRIDGE_FOUR,
                        MOODLE_51,
                        cartridge("1.1", false, quiz("Öva", 10, false, false), quiz("Prov", 4, false, false)),
                        "fel här: Öva (10).",
                        CC11),
                holds(ForecastRule.MOODLE_CARTRIDGE_REVIEW, MOODLE_51, CC11, "återkoppling", WITHOUT_QUIZ),
                holds(ForecastRule.MOODLE_CARTRIDGE_BANK, MOODLE_51, WITH_BANK, "Quiz Bank", CC11),
                holds(ForecastRule.MOODLE_CARTRIDGE_LINKS, MOODLE_51, WITH_LINK, "LTI", CC11),
                holds(ForecastRule.MOODLE_CARTRIDGE_CANVAS, MOODLE_51, EXTENDED, "Canvas", CC11),
                holds(ForecastRule.MOODLE_CARTRIDGE_BETTER, MOODLE_51, CC11, "moodlexml", CC13),
                holds(ForecastRule.MOODLE_CARTRIDGE_REFUSED, MOODLE_45, CC13, "Common Cartridge 1.3 stoppas", CC11),
                holds(ForecastRule.MOODLE_CARTRIDGE_OTHER, MOODLE_45, THIN, "cc11", CC11),
                holds(ForecastRule.MOODLE_QTI_REFUSED, MOODLE_45, qti("2.1"), "QTI", MOODLE_XML),
                holds(ForecastRule.MOODLE_QTI_BETTER, MOODLE_45, qti("1.2"), "moodlexml", MOODLE_XML),
                holds(ForecastRule.MOODLE_XML_QUESTIONS, MOODLE_45, MOODLE_XML, "13 frågor", GIFT),
                holds(ForecastRule.MOODLE_XML_BANK, MOODLE_51, MOODLE_XML, "aktivitet", SCORM12),
                holds(ForecastRule.MOODLE_QUESTIONS_TWICE, MOODLE_45, GIFT, "dubbelt", SCORM12),
                holds(ForecastRule.MOODLE_QUESTIONS_QUIZ, MOODLE_45, MOODLE_XML, "ett test", SCORM12),
                holds(ForecastRule.MOODLE_GIFT_QUESTIONS, MOODLE_45, GIFT, "GIFT-format", MOODLE_XML),
                holds(ForecastRule.MOODLE_GIFT_LESS, MOODLE_45, GIFT, "ledtrådar", MOODLE_XML),
                holds(ForecastRule.MOODLE_GIFT_BETTER, MOODLE_45, GIFT, "moodlexml", MOODLE_XML),
                holds(ForecastRule.CANVAS_SCORM_TOOL, CANVAS, SCORM12, "SCORM-verktyg", CC11),
                holds(ForecastRule.CANVAS_SCORM_REPLACE, CANVAS, SCORM2004, "byts", CC11),
                holds(ForecastRule.CANVAS_SCORM_BETTER, CANVAS, SCORM12, "cc11", CC11),
                holds(ForecastRule.CANVAS_EXTENSION_MODULES, CANVAS, EXTENDED, "läsa sidan", CC11),
                holds(ForecastRule.CANVAS_EXTENSION_QUIZZES, CANVAS, EXTENDED, "11 frågor", CC11),
                holds(ForecastRule.CANVAS_EXTENSION_REST, CANVAS, EXTENDED, "dubbelt", CC11),
                holds(ForecastRule.CANVAS_EXTENSION_PUBLISH, CANVAS, EXTENDED, "publicerade", CC11),
                holds(ForecastRule.CANVAS_CARTRIDGE_MODULES, CANVAS, CC13, "2 moduler", EXTENDED),
                holds(ForecastRule.CANVAS_CARTRIDGE_FILES, CANVAS, CC11, "förhandsvisning", EXTENDED),
                holds(ForecastRule.CANVAS_CARTRIDGE_QUIZZES, CANVAS, CC11, "4 frågor", WITHOUT_QUIZ),
                holds(ForecastRule.CANVAS_CARTRIDGE_PUBLISH, CANVAS, CC11, "Publicera", WITHOUT_QUIZ),
                holds(ForecastRule.CANVAS_CARTRIDGE_LOST, CANVAS, CC11, "Delpoäng", WITHOUT_QUIZ),
                holds(ForecastRule.CANVAS_CARTRIDGE_BANK, CANVAS, WITH_BANK, "New Quizzes", CC11),
                holds(ForecastRule.CANVAS_CARTRIDGE_BETTER, CANVAS, CC13, "cc11", EXTENDED),
                holds(
                        ForecastRule.CANVAS_CARTRIDGE_VERSION,
                        CANVAS,
                        cartridge("1.4", false),
                        "Common Cartridge 1.4 stoppas",
                        CC13),
                holds(ForecastRule.CANVAS_LINKS, CANVAS, THIN, "påhittad nyckel", CC11),
                holds(ForecastRule.CANVAS_QTI12, CANVAS, qti("1.2"), "7 frågor", qti("2.1")),
                holds(ForecastRule.CANVAS_QTI21, CANVAS, qti("2.1"), "New Quizzes", qti("2.2")),
                holds(ForecastRule.CANVAS_QTI21_LOST, CANVAS, qti("2.1"), "ordnar ger fel", qti("1.2")),
                holds(ForecastRule.CANVAS_QTI22, CANVAS, qti("2.2"), "inget quiz", qti("2.1")),
                holds(ForecastRule.CANVAS_QTI30, CANVAS, qti("3.0"), "inte emot en enda", qti("2.2")),
                holds(ForecastRule.CANVAS_QTI_BETTER, CANVAS, qti("3.0"), "qti12", qti("1.2")),
                holds(ForecastRule.CANVAS_UNKNOWN, CANVAS, CMI5, "Canvas tar emot cmi5", SCORM12),
                holds(ForecastRule.CANVAS_UNKNOWN_BETTER, CANVAS, GIFT, "cc11", SCORM12),
                holds(ForecastRule.GENERIC_SCORM12, GENERIC, SCORM12, "Nästan alla", SCORM2004),
                holds(ForecastRule.GENERIC_SCORM2004, GENERIC, SCORM2004, "var för sig", SCORM12),
                holds(ForecastRule.GENERIC_SCORM_STATUS, GENERIC, SCORM2004, "completed", CMI5),
                holds(ForecastRule.GENERIC_SCORM2004_BETTER, GENERIC, SCORM2004, "scorm12", SCORM12),
                holds(ForecastRule.GENERIC_CMI5, GENERIC, CMI5, "LRS", SCORM12),
                holds(ForecastRule.GENERIC_CMI5_BETTER, GENERIC, CMI5, "scorm12", SCORM12),
                holds(ForecastRule.GENERIC_CARTRIDGE, GENERIC, CC13, "Common Cartridge 1.3 blir", THIN),
                holds(ForecastRule.GENERIC_CARTRIDGE_LOST, GENERIC, CC11, "Scenarier", THIN),
                holds(ForecastRule.GENERIC_LINKS, GENERIC, THIN, "registrerat", CC11),
                holds(ForecastRule.GENERIC_QTI, GENERIC, qti("3.0"), "lovar ingenting", CC11),
                holds(ForecastRule.GENERIC_QUESTIONS, GENERIC, GIFT, "GIFT är till för Moodle", CC11),
                holds(ForecastRule.GENERIC_QUESTIONS_BETTER, GENERIC, MOODLE_XML, "scorm12", CC11),
                holds(ForecastRule.SITE_UNTRACKED, CANVAS, SITE, "webbsidor", SCORM12),
                holds(ForecastRule.SITE_BETTER, MOODLE_45, SITE, "scorm12", SCORM12));
    }

    private static Arguments holds(ForecastRule rule, Lms lms, Inspected of, String words, Inspected notOf) {
        return Arguments.of(rule, lms, of, words, notOf);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleHoldsWhereItShouldAndSaysWhatItMeans(
            ForecastRule rule, Lms lms, Inspected of, String words, Inspected notOf) {
        assertThat(Forecast.of(of, lms).lines())
                .filteredOn(line -> line.rule() == rule)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.text(Locale.of("sv"))).contains(words).doesNotContain("{");
                    assertThat(line.text(Locale.ENGLISH)).doesNotContain("{").isNotEqualTo(line.text(Locale.of("sv")));
                });
        assertThat(Forecast.of(notOf, lms).lines())
                .extracting(Forecast.Line::rule)
                .doesNotContain(rule);
    }

    @Test
    void everyRuleHasItsTest() {
        Set<ForecastRule> tested = EnumSet.noneOf(ForecastRule.class);
        rules().forEach(arguments -> tested.add((ForecastRule) arguments.get()[0]));

        assertThat(tested).containsExactlyInAnyOrder(ForecastRule.values());
    }

    @ParameterizedTest
    @EnumSource(ForecastRule.class)
    void whoeverClaimsSomethingNamesWhereItIsKnownFrom(ForecastRule rule) {
        assertThat(rule.source().isEmpty()).isEqualTo(rule.evidence() == Evidence.UNKNOWN);
    }

    @Test
    void onlyMoodle5KeepsQuestionBanksAsActivities() {
        assertThat(Forecast.of(MOODLE_XML, MOODLE_45).lines())
                .extracting(Forecast.Line::rule)
                .doesNotContain(ForecastRule.MOODLE_XML_BANK);
    }

    @ParameterizedTest
    @EnumSource(Lms.class)
    void everyKindOfPackageHasAForecastForEveryPlatform(Lms lms) {
        for (PackageKind kind : PackageKind.values()) {
            assertThat(Forecast.of(of(kind, "1.1", List.of()), lms).about(ForecastRule.About.ARRIVES))
                    .as(kind.name())
                    .isNotEmpty();
        }
    }

    private static Inspected qti(String version) {
        return questions(PackageKind.QTI, version, 7);
    }

    private static Inspected questions(PackageKind kind, String version, int count) {
        return new Inspected(
                kind,
                version,
                false,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(quiz("Frågor", count, true, false)),
                List.of(),
                List.of());
    }

    private static Inspected scorm(PackageKind kind, String version, int units, String mastery) {
        List<TrackedUnit> tracked = Stream.generate(
                        () -> new TrackedUnit("u", "Del", "index.html", mastery, "", true, true))
                .limit(units)
                .toList();
        return new Inspected(
                kind, version, false, "Modul", "sv", List.of(), List.of(), List.of(), List.of(), tracked, List.of());
    }

    private static Inspected cartridge(String version, boolean canvas, PackageQuiz... quizzes) {
        PackageItem leaf = new PackageItem("l", "Sida", "r", List.of());
        PackageItem folder = new PackageItem("f", "Mapp", "", List.of(leaf));
        PackageItem root = new PackageItem("root", "", "", List.of(folder, folder));
        return new Inspected(
                PackageKind.COMMON_CARTRIDGE,
                version,
                canvas,
                "Modul",
                "sv",
                List.of(root),
                List.of(),
                List.of(),
                List.of(quizzes),
                List.of(),
                List.of());
    }

    private static PackageQuiz quiz(String title, int questions, boolean bank, boolean canvas) {
        return new PackageQuiz("q.xml", title, bank, canvas, Map.of(QuestionType.SINGLE_CHOICE, questions));
    }

    private static Inspected of(PackageKind kind, String version, List<PackageResource> resources) {
        return new Inspected(
                kind, version, false, "", "", List.of(), resources, List.of(), List.of(), List.of(), List.of());
    }
}
