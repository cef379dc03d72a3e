package se.kursverk.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is hostile or broken is refused by its own rule and nothing else, within two seconds and a heap of 256 MB, and
 * nothing is written. All of them are inspected by one JVM of its own.
 */
class HostilePackagesTests {

    private static final long MOST_MILLISECONDS = 2000;

    @TempDir
    Path folder;

    @Test
    void each_is_refused_by_its_rule_and_nothing_else_in_time_and_space() throws Exception {
        Path packages = Files.createDirectories(folder.resolve("paket"));
        Path work = Files.createDirectories(folder.resolve("arbete"));
        Map<String, HostilePackages.Writing> all = HostilePackages.all();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + work,
                "-cp",
                classPath(),
                InspectsEach.class.getName()));
        for (Map.Entry<String, HostilePackages.Writing> one : all.entrySet()) {
            Path file = packages.resolve(one.getKey() + ".zip");
            one.getValue().to(file);
            command.add(file.toString());
        }
        Path output = folder.resolve("utskrift.txt");
        Process process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output, UTF_8)).isZero();

        List<String> lines = Files.readAllLines(output, UTF_8);
        assertThat(lines).hasSize(all.size()).hasSizeGreaterThanOrEqualTo(25);
        for (String line : lines) {
            List<String> words = List.of(line.split(" ", -1));
            String rule = words.getFirst().replaceFirst("(?:--.*)?\\.zip$", "");
            assertThat(words.get(2)).as(line).isEqualTo(rule);
            assertThat(Long.parseLong(words.get(1))).as(line).isLessThan(MOST_MILLISECONDS);
        }
        assertThat(below(work)).isEmpty();
        assertThat(below(packages)).hasSize(all.size());
    }

    private static List<Path> below(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    /** Absolute, since the other JVM works in a folder of its own. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((one, other) -> one + System.getProperty("path.separator") + other)
                .orElseThrow();
    }
}
