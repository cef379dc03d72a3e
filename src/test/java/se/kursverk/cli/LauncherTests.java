package se.kursverk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launch script, in a project of its own whose JDK only tells how it was started. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void copyTheLauncher() throws IOException {
        home = Files.createDirectories(folder.resolve("en mapp med å"));
        Files.copy(Path.of("kursverk"), home.resolve("kursverk"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void says_in_one_sentence_what_to_install_where_there_is_no_jdk() throws Exception {
        CommandRun run = launch(folder.resolve("ingenstans"), "build");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.out()).hasLineCount(1).contains("JDK 21");
    }

    @Test
    void refuses_a_jdk_that_is_too_old() throws Exception {
        CommandRun run = launch(jdk("17.0.15"), "build");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.out()).hasLineCount(1).contains("JDK 21");
    }

    @Test
    void starts_the_program_with_the_user_s_own_words() throws Exception {
        program();

        CommandRun run = launch(jdk("25.0.1"), "build", "--only", "två ord");

        assertThat(run.status()).isEqualTo(7);
        assertThat(run.out().lines())
                .contains("-Dkursverk.home=" + home.toRealPath(), "se.kursverk.cli.Main", "build", "--only", "två ord")
                .anyMatch(line -> line.startsWith("-XX:AOTCache="));
    }

    @Test
    void prepares_the_quick_start_once() throws Exception {
        program();
        Path jdk = jdk("21.0.4");

        assertThat(launch(jdk, "check").out())
                .contains("-XX:SharedArchiveFile=")
                .contains("Förbereder snabb start");
        assertThat(launch(jdk, "check").out())
                .contains("-XX:SharedArchiveFile=")
                .doesNotContain("Förbereder");
        assertThat(home.resolve("target/.kursverk-lock")).doesNotExist();
    }

    @Test
    void takes_over_from_a_run_that_was_killed() throws Exception {
        program();
        Path lock = Files.createDirectories(home.resolve("target/.kursverk-lock"));
        Files.writeString(lock.resolve("pid"), "999999999\n");

        assertThat(launch(jdk("25.0.1"), "check").status()).isEqualTo(7);
        assertThat(lock).doesNotExist();
    }

    /** A program that is built already. */
    private void program() throws IOException {
        Files.createDirectories(home.resolve("target/kursverk"));
        Files.writeString(home.resolve("target/kursverk/kursverk.jar"), "");
    }

    /** A JDK whose {@code java} prints its arguments and ends with 7. */
    private Path jdk(String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve("jdk " + version));
        Path bin = Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(
                jdk.resolve("release"),
                "IMPLEMENTOR=\"Test\"\nJAVA_RUNTIME_VERSION=\"" + version + "+9\"\nJAVA_VERSION=\"" + version + "\"\n");
        for (String name : List.of("java", "javac")) {
            Path program = bin.resolve(name);
            Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 7\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return jdk;
    }

    private CommandRun launch(Path jdk, String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        List<String> command =
                new java.util.ArrayList<>(List.of(home.resolve("kursverk").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("KURSVERK_JAVA", jdk.toString());
        int status = builder.start().waitFor();
        return new CommandRun(status, Files.readString(output, UTF_8), "");
    }
}
