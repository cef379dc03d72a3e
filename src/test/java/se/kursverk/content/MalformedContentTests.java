package se.kursverk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder per kind of malformed content under {@code content/malformed}, named by the verdict's code: the files that
 * differ from the valid content, {@code deleted.txt} with those that are gone, and in {@code expected.txt} exactly the
 * problems that must be reported.
 */
class MalformedContentTests {

    @TempDir
    private Path temporary;

    static List<Path> fixtures() throws IOException {
        return ContentFolder.malformed();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void isReportedAtItsLineAndNothingElseIs(Path fixture) throws IOException {
        ContentFolder content = new ContentFolder(temporary);
        content.lay(fixture);
        if (Files.exists(content.file("deleted.txt"))) {
            for (String path : Files.readAllLines(content.file("deleted.txt"))) {
                content.delete(path);
            }
        }
        LoadedContent loaded = content.load();

        assertThat(content.problems(loaded)).isEqualTo(Files.readAllLines(fixture.resolve("expected.txt")));
        assertThat(loaded.course().isPresent()).isEqualTo(!loaded.problems().hasErrors());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void isFoldedUnderTheCodeOfItsVerdict(Path fixture) throws IOException {
        String code = fixture.getFileName().toString().replaceAll("--.*", "");

        assertThat(Files.readAllLines(fixture.resolve("expected.txt")))
                .allSatisfy(line -> assertThat(line).contains(" " + code + " "))
                .isNotEmpty();
    }

    @Test
    void aFileOfMoreThanAMegabyteIsNotRead() throws IOException {
        ContentFolder content = new ContentFolder(temporary);
        Files.writeString(content.file("moduler/gdpr/scenario.yaml"), "# fyllnad\n".repeat(100_001));

        assertThat(content.problems())
                .containsExactly(
                        "moduler/gdpr/scenario.yaml file-too-large Filen är större än 1 MB. Dela upp innehållet,"
                                + " eller ta bort det som inte hör hit.");
    }

    @Test
    void aTextThatWouldKeepTheParserBusyForMinutesIsNotParsed() throws IOException {
        ContentFolder content = new ContentFolder(temporary);
        String path = "moduler/gdpr/lektion.md";
        content.replace(path, "Ta bort namnen först.", "<".repeat(400_000));

        assertThat(content.problems())
                .containsExactly(path + ":29:1 text-too-long Texten har fler än 50000 tecken. Dela upp den på flera"
                        + " sidor eller block.");
    }

    @Test
    void aPictureOfMoreThanTwoHundredKilobytesIsNotTaken() throws IOException {
        ContentFolder content = new ContentFolder(temporary);
        String path = "moduler/hallucinationer/figurer/vag.svg";
        content.replace(path, "</svg>", "<!--" + "x".repeat(200_000) + "-->\n</svg>");

        assertThat(content.problems())
                .containsExactly(path + " image-too-large Bilden är 200 kB. Gör den mindre; högst 200 kB.");
    }

    @Test
    void aLogoOfMoreThanFortyKilobytesIsNotTaken() throws IOException {
        ContentFolder content = new ContentFolder(temporary);
        content.theme();
        content.replace("theme/logo.svg", "</svg>", "<!--" + "x".repeat(40_000) + "-->\n</svg>");

        assertThat(content.problems())
                .containsExactly("theme/logo.svg image-too-large Bilden är 40 kB. Gör den mindre; högst 40 kB.");
    }

    @Test
    void fiveMistakesInAFileAreAllReportedAtOnce() throws IOException {
        ContentFolder content = new ContentFolder(temporary);
        String path = "moduler/gdpr/quiz.yaml";
        content.replace(path, "page: personuppgift", "page: personuppgiften");
        content.replace(path, "        correct: true\n        feedback: Ja.\n", "        feedback: Ja.\n");
        content.replace(path, "answer: 72", "answer: sjuttiotvå");
        content.replace(path, "gaps: {g1: w1, g2: w2}", "gaps: {g1: w1, g2: w9}");
        content.replace(path, "modelAnswer: |\n      En invånare", "modelAnswer: |\n      En <u>invånare</u>");

        assertThat(content.problems())
                .containsExactly(
                        path + ":4:11 page-unknown Lektionssidan ”personuppgiften” finns inte. Menade du"
                                + " ”personuppgift”?",
                        path + ":11:5 item-no-correct-answer Frågan ”ett-val” har inget rätt svar. Lägg till correct:"
                                + " true på det alternativ som är rätt.",
                        path + ":48:13 number-malformed ”sjuttiotvå” är inget tal. Skriv ett tal med högst 12 siffror,"
                                + " till exempel 3 eller 2.5.",
                        path + ":67:24 choice-unknown Ordet ”w9” finns inte. Menade du ”w1”?",
                        path + ":82:10 html-not-allowed Taggen <u> är inte tillåten. Ta bort den; tillåtna taggar är"
                                + " <abbr title=\"…\">, <sub>, <sup>, <kbd> och <br>.");
    }
}
