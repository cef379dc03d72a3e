package se.kursverk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.course.Exemption;
import se.kursverk.course.Place;
import se.kursverk.course.Place.Part;

class ContentPlacesTests {

    @TempDir
    private Path temporary;

    private ContentFolder content;

    @BeforeEach
    void layContent() throws IOException {
        content = new ContentFolder(temporary);
    }

    @Test
    void aFieldIsFoundThroughTheIdsAroundIt() {
        Place option = Place.of("gdpr", Part.QUIZ, "ett-val").at("options", "b");

        assertThat(place(option.at("feedback"), "")).isEqualTo("moduler/gdpr/quiz.yaml:18:19");
        assertThat(place(option, "")).isEqualTo("moduler/gdpr/quiz.yaml:16:9");
        assertThat(place(Place.of("gdpr", Part.SCENARIO, "listan").at("choices", "ta-bort", "consequence"), ""))
                .isEqualTo("moduler/gdpr/scenario.yaml:22:22");
    }

    @Test
    void aPageStandsAtItsHeading() {
        assertThat(place(Place.of("gdpr", Part.LESSON, "jobbet"), "")).isEqualTo("moduler/gdpr/lektion.md:22:1");
    }

    @Test
    void aQuotationIsFoundWhateverMarksAndLineEndsStandInIt() throws IOException {
        content.replace("moduler/gdpr/lektion.md", "En lista med elever.", "En *lista*\nmed **elever**.");

        assertThat(place(Place.of("gdpr", Part.LESSON, "jobbet"), "lista med elever"))
                .isEqualTo("moduler/gdpr/lektion.md:25:5");
        assertThat(place(Place.of("gdpr", Part.QUIZ, "ett-val").at("prompt"), "personuppgift"))
                .isEqualTo("moduler/gdpr/quiz.yaml:9:22");
    }

    @Test
    void whatIsNotThereIsShownAtTheNearestThingAroundIt() {
        assertThat(place(Place.of("gdpr", Part.QUIZ, "ett-val").at("options", "b", "nej"), ""))
                .isEqualTo("moduler/gdpr/quiz.yaml:16:9");
        assertThat(place(Place.of("gdpr", Part.QUIZ, "nej"), "")).isEqualTo("moduler/gdpr/quiz.yaml");
        assertThat(place(Place.of("gdpr", Part.LESSON, "jobbet"), "nej")).isEqualTo("moduler/gdpr/lektion.md:22:1");
        assertThat(place(Place.of("nej", Part.LESSON), "")).isEmpty();
    }

    @Test
    void exceptionsStandBesideWhatTheyExcuse() throws IOException {
        String exceptions = "exceptions: [{rule: page-lix, reason: Lagtext.}]\n";
        content.replace(
                "moduler/gdpr/quiz.yaml", "    page: personuppgift\n", "    page: personuppgift\n    " + exceptions);
        content.replace("moduler/gdpr/scenario.yaml", "    place: Skolan\n", "    place: Skolan\n    " + exceptions);
        content.replace(
                "moduler/gdpr/modul.yaml",
                "minutes: 20\n",
                "minutes: 20\nexceptions: [{rule: page-lix, page: jobbet, reason: Lagtext.}]\n");

        LoadedContent loaded = content.load();

        assertThat(content.problems(loaded)).isEmpty();
        assertThat(loaded.course().orElseThrow().module("gdpr").orElseThrow().exemptions())
                .contains(
                        new Exemption(Place.of("gdpr", Part.LESSON, "jobbet"), "page-lix", "Lagtext."),
                        new Exemption(Place.of("gdpr", Part.QUIZ, "ett-val"), "page-lix", "Lagtext."),
                        new Exemption(Place.of("gdpr", Part.SCENARIO, "listan"), "page-lix", "Lagtext."));
        assertThat(place(Place.of("gdpr", Part.QUIZ, "ett-val").at("exceptions", "page-lix"), ""))
                .isEqualTo("moduler/gdpr/quiz.yaml:5:18");
    }

    private String place(Place place, String quote) {
        String folder = temporary.toString().replace('\\', '/');
        return content.load()
                .places()
                .location(place, quote)
                .toString()
                .replace(folder + "/", "")
                .replace(folder, "");
    }
}
