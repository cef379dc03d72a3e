package se.kursverk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.bench.BenchmarkCourse;

/** Ctrl-C in the middle of a build. */
@DisabledOnOs(OS.WINDOWS)
class StoppedBuildTests {

    @TempDir
    Path home;

    @Test
    void leaves_whole_packages_and_nothing_else() throws Exception {
        new BenchmarkCourse(120).write(home.resolve("content"));
        Path packages = home.resolve("target/packages/scorm12");
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        "-Dkursverk.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        "se.kursverk.cli.Main",
                        "build",
                        "--format",
                        "scorm12")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (build.isAlive() && files(packages).size() < 3) {
            Thread.sleep(1);
        }
        build.destroy();
        assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();

        List<Path> left = files(packages);
        assertThat(left).isNotEmpty().allMatch(file -> file.toString().endsWith(".zip"));
        for (Path file : left) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                assertThat(zip.getEntry("imsmanifest.xml")).isNotNull();
            }
        }
    }

    private static List<Path> files(Path folder) throws java.io.IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
