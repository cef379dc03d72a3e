package se.kursverk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, wherever and by whomever it is built. */
class SameBytesTests {

    @TempDir
    Path folder;

    @Test
    void in_any_time_zone_locale_folder_and_file_order() throws Exception {
        Map<String, byte[]> here = build(
                "här", Comparator.naturalOrder(), "-Duser.language=sv", "-Duser.country=SE", "-Duser.timezone=UTC");
        Map<String, byte[]> there = build(
                "a/much deeper place",
                Comparator.reverseOrder(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-9");

        assertThat(here).isNotEmpty();
        assertThat(there.keySet()).isEqualTo(here.keySet());
        here.forEach((name, bytes) -> assertThat(there.get(name)).as(name).isEqualTo(bytes));
    }

    /** Every module and the whole course in every format, by a JVM of its own. */
    private Map<String, byte[]> build(String place, Comparator<Path> order, String... options) throws Exception {
        Path home = folder.resolve(place);
        copy(Path.of("content"), home.resolve("content"), order);
        run(home, options, "build");
        run(home, options, "build", "--scope", "course");
        Path packages = home.resolve("target/packages");
        Map<String, byte[]> built = new TreeMap<>();
        for (Path file : files(packages)) {
            built.put(packages.relativize(file).toString(), Files.readAllBytes(file));
        }
        return built;
    }

    private void run(Path home, String[] options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(List.of(options));
        command.add("-Dkursverk.home=" + home);
        command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), "se.kursverk.cli.Main"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        int status = builder.start().waitFor();
        assertThat(status).as(Files.readString(output, StandardCharsets.UTF_8)).isZero();
    }

    private static void copy(Path from, Path to, Comparator<Path> order) throws IOException {
        for (Path file : files(from).stream().sorted(order).toList()) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(file, target);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}
