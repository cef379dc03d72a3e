package se.kursverk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.bench.BenchmarkCourse;

class StatusCommandTests {

    @TempDir
    Path home;

    /** Three topics: one reviewed in time, one overdue, one planned. */
    @BeforeEach
    void writeContent() throws IOException {
        new BenchmarkCourse(3).write(home.resolve("content"));
        Path overdue = home.resolve("content/moduler/modul-002/modul.yaml");
        Files.writeString(overdue, Files.readString(overdue).replace("next: 2099-01-01", "next: 2026-11-23"));
        try (Stream<Path> paths = Files.walk(home.resolve("content/moduler/modul-003"))) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void counts_what_is_written_reviewed_overdue_and_planned() {
        CommandRun run = CommandRun.in(home, "status");

        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll(" +", " "))
                .contains("Nivå och område ämnen skrivna granskade försenade planerade\n")
                .contains("\n Område 1 3 2 2 1 1\n")
                .contains("\nHela ramverket 3 2 2 1 1\n");
        assertThat(run.out()).contains("modul-002, skulle ha granskats igen senast 2026-11-23");
    }

    @Test
    void tells_machines_the_same() {
        CommandRun run = CommandRun.in(home, "status", "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"date\" : \"2026-11-24\"", "\"planned\" : 1", "\"nextReview\" : \"2026-11-23\"");
    }

    @Test
    void check_finds_no_fault_with_sound_content() {
        CommandRun run = CommandRun.in(home, "check");

        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("2 moduler i content, inga fel.\n");
    }

    @Test
    void check_tells_every_problem_with_its_place() throws IOException {
        Files.writeString(home.resolve("content/moduler/modul-001/quiz.yaml"), "items:\n  - id: a\n    typ: fel\n");

        CommandRun run = CommandRun.in(home, "check");

        assertThat(run.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(run.out()).contains("content/moduler/modul-001/quiz.yaml:2:5 ");
        assertThat(CommandRun.in(home, "check", "--json").out()).contains("\"right\" : false", "\"line\" : 2");
    }
}
