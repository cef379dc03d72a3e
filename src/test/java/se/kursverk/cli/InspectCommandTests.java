package se.kursverk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.bench.BenchmarkCourse;

class InspectCommandTests {

    @TempDir
    Path home;

    @BeforeEach
    void writeModules() throws IOException {
        new BenchmarkCourse(2).write(home.resolve("content"));
    }

    @Test
    void a_right_package_is_named_and_nothing_is_said_of_it() {
        CommandRun.in(home, "build", "--only", "modul-001", "--format", "scorm12", "--out", "ut");

        CommandRun run = CommandRun.in(home, "inspect", "ut/scorm12/modul-001.zip");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("ut/scorm12/modul-001.zip: SCORM 1.2, 4 filer. Inget att anmärka.\n");
    }

    @Test
    void several_files_are_judged_and_one_fault_is_enough_to_fail() throws IOException {
        CommandRun.in(home, "build", "--only", "modul-001", "--format", "scorm12", "--out", "ut");
        Files.writeString(home.resolve("fel.zip"), "PK avbruten");

        CommandRun run = CommandRun.in(home, "inspect", "ut/scorm12/modul-001.zip", "fel.zip");

        assertThat(run.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(run.out())
                .contains("Inget att anmärka.", "fel.zip zip-truncated ", "fel.zip: okänt, 0 filer. 1 fel.");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        CommandRun run = CommandRun.in(home, "inspect", "ingen.zip");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).isEqualTo("kursverk: Filen ingen.zip finns inte.\n");
    }

    @Test
    void without_a_file_it_says_how_to_write() {
        assertThat(CommandRun.in(home, "inspect").status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void a_folder_of_schemas_that_is_not_there_is_refused() throws IOException {
        Files.writeString(home.resolve("a.zip"), "x");

        CommandRun run = CommandRun.in(home, "inspect", "a.zip", "--schemas", "ingen");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).isEqualTo("kursverk: Mappen ingen finns inte.\n");
    }

    @Test
    void machines_are_told_as_json() throws IOException {
        Files.writeString(home.resolve("fel.zip"), "");

        CommandRun run = CommandRun.in(home, "inspect", "fel.zip", "--json");

        assertThat(run.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(run.out())
                .contains(
                        "\"right\" : false",
                        "\"file\" : \"fel.zip\"",
                        "\"kind\" : \"unknown\"",
                        "\"code\" : \"file-empty\"",
                        "\"severity\" : \"error\"");
    }

    @Test
    void a_rule_is_explained_and_all_are_listed() {
        assertThat(CommandRun.in(home, "inspect", "--rule", "zip-bomb").out()).startsWith("# zip-bomb\n\nFel. ");
        assertThat(CommandRun.in(home, "inspect", "--rules").out()).contains("zip-bomb", "html-no-lang", "varning");

        CommandRun unknown = CommandRun.in(home, "inspect", "--rule", "zip-bom");
        assertThat(unknown.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(unknown.err()).isEqualTo("kursverk: Regeln zip-bom finns inte. Menade du zip-bomb?\n");
    }
}
