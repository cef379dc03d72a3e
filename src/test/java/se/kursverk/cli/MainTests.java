package se.kursverk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTests {

    @TempDir
    Path home;

    @Test
    void without_a_command_it_tells_which_there_are() {
        CommandRun run = CommandRun.in(home);

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err())
                .contains("build", "status", "check", "preview", "bench")
                .doesNotContain("train");
    }

    @Test
    void an_unknown_command_is_refused_with_the_nearest_name() {
        CommandRun run = CommandRun.in(home, "biuld");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).startsWith("kursverk: Kommandot biuld finns inte. Menade du build?\n");
    }

    @Test
    void an_unknown_option_is_refused_with_the_nearest_name() {
        CommandRun run = CommandRun.in(home, "check", "--jsno");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).startsWith("kursverk: Valet --jsno finns inte. Menade du --json?\n");
    }

    @Test
    void a_value_that_does_not_fit_is_refused() {
        CommandRun run = CommandRun.in(home, "build", "--scope", "galax");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("galax", "--scope");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        CommandRun run = CommandRun.in(home, "check", "--content", "ingenstans");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("ingenstans finns inte");
    }

    @Test
    void help_is_no_mistake() {
        for (String command : List.of("build", "status", "check", "preview", "import", "bench")) {
            CommandRun run = CommandRun.in(home, command, "--help");
            assertThat(run.status()).as(command).isZero();
            assertThat(run.out()).as(command).contains("Så skriver du: kursverk " + command);
            assertThat(run.err()).as(command).isEmpty();
        }
    }

    @Test
    void a_bug_of_ours_is_one_sentence_and_a_file_never_a_stack_trace() throws IOException {
        Files.createDirectories(home.resolve("target"));
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        java.io.PrintStream stream = new java.io.PrintStream(err, true, java.nio.charset.StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(home, home, stream, stream, false, java.time.Clock.systemUTC());

        int status = new Mistakes(surroundings).bug(new IllegalStateException("trasig"));

        assertThat(status).isEqualTo(70);
        String said = err.toString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(said)
                .contains("trasig", "target/kursverk-fel-")
                .hasLineCount(1)
                .doesNotContain("\tat ");
        try (Stream<Path> files = Files.list(home.resolve("target"))) {
            assertThat(files.map(MainTests::text))
                    .singleElement()
                    .asString()
                    .contains("\tat se.kursverk.cli.MainTests");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
