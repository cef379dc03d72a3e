package se.kursverk.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.course.Scope;

/** The same course gives the same bytes wherever it is built. Each build is a JVM of its own. */
class DeterminismTests {

    private static final int SELECTIONS = 2 * Scope.values().length;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void localeTimeZoneEncodingFoldersAndFileOrderChangeNoByte() throws Exception {
        String sweden = build(
                "sverige",
                Comparator.naturalOrder(),
                "-Duser.language=sv",
                "-Duser.country=SE",
                "-Duser.timezone=Europe/Stockholm");
        String turkey = build(
                "türkiye/ı",
                Comparator.reverseOrder(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Tokyo");
        String kiritimati = build(
                "a b",
                Comparator.comparingInt(path -> Integer.reverse(path.toString().hashCode())),
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n");

        assertThat(sweden.lines()).hasSize(SELECTIONS * PackageFormats.all().size());
        assertThat(turkey).isEqualTo(sweden);
        assertThat(kiritimati.replace("\r\n", "\n")).isEqualTo(sweden);
    }

    private String build(String place, Comparator<Path> fileOrder, String... properties) throws Exception {
        Path work = Files.createDirectories(folder.resolve(place));
        copyContent(work.resolve("innehåll"), fileOrder);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath()));
        command.addAll(List.of(properties));
        command.addAll(List.of(WritesEverything.class.getName(), "innehåll", "ut"));
        Path output = folder.resolve(place.replaceAll("\\W", "") + ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        assertThat(process.waitFor()).as(Files.readString(output, UTF_8)).isZero();
        return Files.readString(output, UTF_8);
    }

    /** Copies our content file by file, in an order that most file systems then list them in. */
    private static void copyContent(Path target, Comparator<Path> order) throws IOException {
        Path content = Path.of("content");
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).sorted(order).toList()) {
                Path copy = target.resolve(content.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
    }

    /** Absolute, since each build works in a folder of its own. */
    private static String classPath() throws IOException {
        String separator = System.getProperty("path.separator");
        return Stream.of(System.getProperty("java.class.path").split(separator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(separator));
    }
}
