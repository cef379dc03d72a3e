package se.kursverk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.bench.BenchmarkCourse;

class ImportCommandTests {

    private static final String SOUND = "Fråga;Rätt svar\nDet regnar.;sant\nHur många?;72\n";
    private static final String BROKEN = SOUND + "Ordna:;\n";

    @TempDir
    Path home;

    private Path quiz;
    private String before;

    @BeforeEach
    void writeContent() throws IOException {
        new BenchmarkCourse(2).write(home.resolve("content"));
        quiz = home.resolve("content/moduler/modul-001/quiz.yaml");
        before = Files.readString(quiz);
    }

    @Test
    void questions_are_added_and_shown() throws IOException {
        Files.writeString(home.resolve("fragor.csv"), SOUND);

        CommandRun run = CommandRun.in(home, "import", "fragor.csv", "--to", "modul-001");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                Id          Sort         Fråga
                det-regnar  sant/falskt  Det regnar.
                hur-manga   tal          Hur många?
                2 frågor (CSV) ligger nu sist i content/moduler/modul-001/quiz.yaml. Läs igenom dem där och visa modulen med ./kursverk preview.
                """);
        assertThat(Files.readString(quiz)).startsWith(before).contains("- id: hur-manga\n");
        assertThat(CommandRun.in(home, "check").status()).isZero();

        CommandRun again = CommandRun.in(home, "import", "fragor.csv", "--to", "modul-001");
        assertThat(again.status()).isZero();
        assertThat(again.out())
                .contains("fragor.csv:2 question-already-there ", "fragor.csv:3 question-already-there ")
                .endsWith(
                        "2 varningar.\nInget nytt att hämta in. content/moduler/modul-001/quiz.yaml är som den var.\n");
    }

    @Test
    void a_dry_run_writes_nothing() throws IOException {
        Files.writeString(home.resolve("fragor.csv"), SOUND);

        CommandRun run = CommandRun.in(home, "import", "fragor.csv", "--to", "modul-001", "--dry-run");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("det-regnar  sant/falskt  Det regnar.\n")
                .endsWith(
                        "Inget skrevs. Utan --dry-run hamnar 2 frågor (CSV) sist i content/moduler/modul-001/quiz.yaml.\n");
        assertThat(Files.readString(quiz)).isEqualTo(before);
    }

    @Test
    void one_error_stops_everything_and_says_what_could_be_had() throws IOException {
        Files.writeString(home.resolve("fragor.csv"), BROKEN);

        CommandRun run = CommandRun.in(home, "import", "fragor.csv", "--to", "modul-001");

        assertThat(run.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("fragor.csv:4 type-unclear Typ: ")
                .endsWith("1 fel.\nIngenting hämtades in. 2 frågor går att hämta in redan nu, med --skip-broken.\n");
        assertThat(Files.readString(quiz)).isEqualTo(before);
    }

    @Test
    void broken_questions_are_left_out_where_that_is_asked_for() throws IOException {
        Files.writeString(home.resolve("fragor.csv"), BROKEN);

        CommandRun run = CommandRun.in(home, "import", "fragor.csv", "--to", "modul-001", "--skip-broken");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("fragor.csv:4 type-unclear ", "2 frågor (CSV) ligger nu sist i ");
        assertThat(Files.readString(quiz)).startsWith(before).contains("- id: det-regnar\n");

        Files.writeString(home.resolve("bara-fel.csv"), "Fråga;Rätt svar\nOrdna:;\n");
        assertThat(CommandRun.in(home, "import", "bara-fel.csv", "--to", "modul-001", "--skip-broken")
                        .status())
                .isEqualTo(ExitStatus.PROBLEMS);
    }

    @Test
    void what_is_not_understood_is_refused_in_a_sentence() throws IOException {
        Files.writeString(home.resolve("fragor.csv"), SOUND);
        Files.write(home.resolve("bild.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});

        assertThat(CommandRun.in(home, "import").err())
                .startsWith("kursverk: Ange filen och modulen: ./kursverk import fragor.xlsx --to gdpr.");
        assertThat(CommandRun.in(home, "import", "fragor.csv", "--to", "modul-01")
                        .err())
                .isEqualTo("kursverk: Modulen modul-01 finns inte. Menade du modul-001?\n");
        assertThat(CommandRun.in(home, "import", "frågor.csv", "--to", "modul-001")
                        .err())
                .isEqualTo("kursverk: Filen frågor.csv finns inte.\n");
        assertThat(CommandRun.in(home, "import", "fragor.csv", "--to", "modul-001", "--from", "xls")
                        .err())
                .isEqualTo("kursverk: Formatet xls finns inte. Menade du xlsx?\n");
        CommandRun unknown = CommandRun.in(home, "import", "bild.png", "--to", "modul-001");
        assertThat(unknown.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(unknown.err())
                .startsWith("kursverk: Jag känner inte igen formatet på bild.png. Ange det med --from: ")
                .contains("xlsx (Excel)", "csv (CSV)");
        assertThat(Files.readString(quiz)).isEqualTo(before);
    }

    @Test
    void a_format_that_is_named_is_taken_whatever_the_file_looks_like() throws IOException {
        Files.writeString(home.resolve("fragor.txt"), "inget att hämta");

        CommandRun run = CommandRun.in(home, "import", "fragor.txt", "--to", "modul-001", "--from", "csv");

        assertThat(run.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(run.err()).startsWith("fragor.txt header-missing ");
    }

    @Test
    void a_template_is_written_once_and_can_be_imported() throws IOException {
        CommandRun run = CommandRun.in(home, "import", "--template", "mall.csv");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "Mallen ligger i mall.csv. Fyll i den och hämta in frågorna med ./kursverk import mall.csv --to MODUL\n");
        assertThat(CommandRun.in(home, "import", "mall.csv", "--to", "modul-001")
                        .out())
                .contains("10 frågor (CSV) ligger nu sist i ");
        assertThat(CommandRun.in(home, "import", "--template", "mall.csv").err())
                .isEqualTo("kursverk: Filen mall.csv finns redan. Välj ett annat namn.\n");
        assertThat(CommandRun.in(home, "import", "--template", "mall.ods").status())
                .isEqualTo(ExitStatus.USAGE);
        assertThat(CommandRun.in(home, "import", "--template", "mall.xlsx").status())
                .isZero();
        assertThat(Files.size(home.resolve("mall.xlsx"))).isPositive();
    }
}
