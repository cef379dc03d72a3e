package se.kursverk.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.problem.Problem;

/** Packages that another tool makes: npm's simple-scorm-packager, with the settings it has by default. */
class SimplePackagerTests {

    private static final Path PACKAGER = Path.of("src/test/npm/node_modules/simple-scorm-packager");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "1.2, API.LMSInitialize(), SCORM 1.2, 80, tracking-masteryscore",
        "2004 3rd Edition, API_1484_11.Initialize(), SCORM 2004 3rd Edition, 0.8, ''",
        "2004 4th Edition, API_1484_11.Initialize(), SCORM 2004 4th Edition, 0.8, ''"
    })
    void a_package_with_a_good_page_is_told_only_what_the_packager_does(
            String version, String call, String name, String mastery, String rule) throws Exception {
        Inspected inspected = packed(version, SmallPackages.PAGE, call);

        assertThat(inspected.name()).isEqualTo(name);
        assertThat(inspected.title()).isEqualTo("Kursen");
        assertThat(inspected.problems())
                .extracting(Problem::code)
                .containsExactlyElementsOf(rule.isEmpty() ? List.of() : List.of(rule));
        assertThat(inspected.tracked()).singleElement().satisfies(sco -> {
            assertThat(sco.href()).isEqualTo("index.html");
            assertThat(sco.masteryScore()).isEqualTo(mastery);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2", "2004 3rd Edition", "2004 4th Edition"})
    void a_package_with_a_bad_page_is_told_each_fault(String version) throws Exception {
        Inspected inspected = packed(version, """
                <html><head><title>A</title><script src="a.js"></script></head>
                <body><img src="saknas.png"><script src="https://cdn.example.com/x.js"></script></body></html>
                """, "let a = 1;");

        assertThat(Judged.rules(inspected))
                .filteredOn(rule -> !rule.equals("tracking-masteryscore"))
                .containsExactlyInAnyOrder(
                        "external-host", "html-img-no-alt", "html-no-lang", "ref-file-missing", "tracking-api-absent");
    }

    private Inspected packed(String version, String page, String script) throws Exception {
        Path source = Files.createDirectories(folder.resolve("kurs"));
        Files.writeString(source.resolve("index.html"), page);
        Files.writeString(source.resolve("a.js"), script);
        Path out = Files.createDirectories(folder.resolve("ut"));
        String program = """
                require(process.argv[1])({version: process.argv[2], organization: 'Kommunen', title: 'Kursen', language: 'sv',
                  source: process.argv[3], package: {zip: true, version: '1.0.0', outputFolder: process.argv[4]}}, () => {});
                """;
        Path output = folder.resolve("node.txt");
        Process node = new ProcessBuilder(
                        "node",
                        "-e",
                        program,
                        PACKAGER.toAbsolutePath().toString(),
                        version,
                        source.toString(),
                        out.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(node.waitFor())
                .as(Files.readString(output, StandardCharsets.UTF_8))
                .isZero();
        return Inspection.byRules().of(zip(out), "kursen.zip");
    }

    private static Path zip(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            List<Path> zips =
                    files.filter(file -> file.toString().endsWith(".zip")).toList();
            assertThat(zips).hasSize(1);
            return zips.getFirst();
        }
    }
}
