package se.kursverk.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.kursverk.forecast.ReadMePage.Built;
import se.kursverk.inspection.Inspected;
import se.kursverk.inspection.PackageKind;
import se.kursverk.inspection.TrackedUnit;

class ReadMePageTests {

    private static final List<Built> BUILT = List.of(new Built("scorm12", "SCORM 1.2", "scorm12/", inspected()));

    @Test
    void saysTheSameAsTheForecast() {
        String page = ReadMePage.of(BUILT, Locale.of("sv"));

        for (Lms lms : List.of(Lms.MOODLE_51, Lms.CANVAS, Lms.GENERIC)) {
            Forecast.of(inspected(), lms)
                    .lines()
                    .forEach(line -> assertThat(page).contains(line.text(Locale.of("sv"))));
        }
    }

    @Test
    void namesOnlyWhatWasBuilt() {
        String page = ReadMePage.of(BUILT, Locale.of("sv"));

        assertThat(page).contains("<td>Moodle</td>", "href=\"#scorm12\"").doesNotContain("#cc11", "#moodlexml");
    }

    @Test
    void isThereInEnglishToo() {
        assertThat(ReadMePage.of(BUILT, Locale.ENGLISH))
                .contains("<html lang=\"en\">", "which package", "Activity completion")
                .doesNotContain("Lägg till");
    }

    private static Inspected inspected() {
        return new Inspected(
                PackageKind.SCORM_12,
                "1.2",
                false,
                "Modul",
                "sv",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new TrackedUnit("u", "Del", "index.html", "", "", false, false)),
                List.of());
    }
}
