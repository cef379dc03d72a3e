package se.kursverk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTests {

    @TempDir
    Path home;

    /** Our own content, which keeps every rule. */
    @BeforeEach
    void copyContent() throws IOException {
        Path own = Path.of("content");
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.toList()) {
                Path target =
                        home.resolve("content").resolve(own.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void good_content_has_no_warning() {
        CommandRun run = CommandRun.in(home, "check", "--strict");

        assertThat(run.status()).isZero();
        assertThat(run.out()).hasLineCount(1).endsWith(", inga fel.\n");
    }

    @Test
    void a_warning_names_place_rule_and_remedy_and_stops_nothing() throws IOException {
        warn();

        CommandRun run = CommandRun.in(home, "check");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("content/moduler/gdpr/quiz.yaml:8:61 prompt-negated Frågan är nekande")
                .contains(" Fråga efter det som stämmer", "\n1 varning.\n");
    }

    @Test
    void strictly_a_warning_is_a_fault() throws IOException {
        warn();

        assertThat(CommandRun.in(home, "check", "--strict").status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(CommandRun.in(home, "check", "--strict", "--json").out())
                .contains("\"right\" : false", "\"severity\" : \"warning\"");
        assertThat(CommandRun.in(home, "check", "--json").out()).contains("\"right\" : true");
    }

    @Test
    void an_exception_with_its_reason_silences_it() throws IOException {
        warn();
        replace(
                "id: ingen-person\n",
                "id: ingen-person\n    exceptions: [{rule: prompt-negated, reason: Frågan prövar just det.}]\n");

        assertThat(CommandRun.in(home, "check", "--strict").status()).isZero();
    }

    private void warn() throws IOException {
        replace("Vilken av dem innehåller inga personuppgifter?", "Vilken av dem är inte en personuppgift?");
    }

    private void replace(String old, String replacement) throws IOException {
        Path quiz = home.resolve("content/moduler/gdpr/quiz.yaml");
        String text = Files.readString(quiz);
        assertThat(text).contains(old);
        Files.writeString(quiz, text.replace(old, replacement));
    }
}
