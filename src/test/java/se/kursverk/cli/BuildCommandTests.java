package se.kursverk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.bench.BenchmarkCourse;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;

class BuildCommandTests {

    @TempDir
    Path home;

    @BeforeEach
    void writeThreeModules() throws IOException {
        new BenchmarkCourse(3).write(home.resolve("content"));
    }

    @Test
    void builds_every_module_in_every_format() throws IOException {
        CommandRun run = CommandRun.in(home, "build");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        List<PackageFormat> built = PackageFormats.all().stream()
                .filter(format -> format.linkingTo(Optional.empty()).isPresent())
                .toList();
        int beside =
                built.stream().mapToInt(format -> format.companions().size()).sum();
        assertThat(files()).hasSize(3 * (built.size() + beside)).contains("scorm12/modul-001.zip");
        PackageFormats.all().forEach(format -> assertThat(run.out()).contains(format.name(), format.id()));
    }

    @Test
    void says_beside_the_packages_which_to_take_in_swedish_and_english() throws IOException {
        CommandRun run = CommandRun.in(home, "build", "--only", "modul-001", "--format", "scorm12");

        assertThat(run.out()).contains("target/packages/las-mig.html");
        assertThat(home.resolve("target/packages/las-mig.html")).content().contains("SCORM-paket", "scorm12/");
        assertThat(home.resolve("target/packages/read-me.html")).content().contains("SCORM package", "scorm12/");
    }

    @Test
    void every_format_that_another_wants_beside_it_is_there() {
        assertThat(PackageFormats.all())
                .flatExtracting(PackageFormat::companions)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(PackageFormats.find(id)).isPresent());
    }

    @Test
    void puts_the_questions_for_moodle_beside_a_cartridge() throws IOException {
        CommandRun run = CommandRun.in(home, "build", "--only", "modul-001", "--format", "cc11,moodlexml");

        assertThat(run.status()).isZero();
        assertThat(files())
                .containsExactly("cc11/modul-001-fragor.xml", "cc11/modul-001.imscc", "moodlexml/modul-001.xml");
        assertThat(home.resolve("target/packages/cc11/modul-001-fragor.xml"))
                .hasSameBinaryContentAs(home.resolve("target/packages/moodlexml/modul-001.xml"));
        assertThat(run.out()).contains("cc11, med frågorna bredvid, som modul-001-fragor.xml");
    }

    @Test
    void a_format_of_links_alone_is_listed_as_not_built_without_a_tool() throws IOException {
        CommandRun run = CommandRun.in(home, "build", "--only", "modul-001", "--format", "thincc,scorm12");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "Inte byggt, eftersom inget verktyg är angivet (--tool-url):\n  Thin Common Cartridge (thincc)");
        assertThat(files()).containsExactly("scorm12/modul-001.zip");
        assertThat(CommandRun.in(home, "build", "--only", "modul-001", "--format", "thincc", "--json")
                        .out())
                .contains("\"done\" : true", "\"notBuilt\" : [ \"thincc\" ]");
    }

    @Test
    void a_format_of_links_is_built_with_a_tool() throws IOException {
        CommandRun run = CommandRun.in(
                home,
                "build",
                "--only",
                "modul-001",
                "--format",
                "thincc",
                "--tool-url",
                "https://lti.example.se/start");

        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain("Inte byggt");
        assertThat(files()).containsExactly("thincc/modul-001.imscc");
    }

    @Test
    void an_address_that_no_tool_can_have_is_refused() {
        for (String address : List.of("lti.example.se", "ftp://lti.example.se/", "https://a.se/#x", "mailto:a@b.se")) {
            CommandRun run = CommandRun.in(home, "build", "--tool-url", address);

            assertThat(run.status()).as(address).isEqualTo(ExitStatus.USAGE);
            assertThat(run.err()).startsWith("kursverk: Adressen " + address + " går inte");
        }
    }

    @Test
    void builds_only_what_is_named() throws IOException {
        CommandRun run = CommandRun.in(home, "build", "--only", "modul-002", "--format", "scorm12");

        assertThat(run.status()).isZero();
        assertThat(files()).containsExactly("scorm12/modul-002.zip");
    }

    @Test
    void builds_an_area_a_level_a_path_and_the_whole_course() throws IOException {
        for (String scope : List.of("area", "level", "path", "course")) {
            assertThat(CommandRun.in(home, "build", "--scope", scope, "--format", "scorm12")
                            .status())
                    .as(scope)
                    .isZero();
        }
        assertThat(files())
                .containsExactly(
                        "scorm12/alla.zip", "scorm12/matkurs.zip", "scorm12/niva-1.zip", "scorm12/omrade-1.zip");
    }

    @Test
    void puts_packages_where_it_is_told_relative_to_the_working_directory() {
        CommandRun run = CommandRun.in(home, "build", "--only", "modul-001", "--format", "scorm12", "--out", "ut");

        assertThat(run.status()).isZero();
        assertThat(home.resolve("ut/scorm12/modul-001.zip")).isRegularFile();
    }

    @Test
    void an_unknown_module_is_refused_with_the_nearest_name() throws IOException {
        CommandRun run = CommandRun.in(home, "build", "--only", "modul-01");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).isEqualTo("kursverk: Modulen modul-01 finns inte. Menade du modul-001?\n");
        assertThat(files()).isEmpty();
    }

    @Test
    void an_unknown_format_is_refused_with_the_nearest_name() {
        CommandRun run = CommandRun.in(home, "build", "--format", "scrom12");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).isEqualTo("kursverk: Formatet scrom12 finns inte. Menade du scorm12?\n");
    }

    @Test
    void malformed_content_never_becomes_a_package() throws IOException {
        Files.writeString(home.resolve("content/moduler/modul-002/quiz.yaml"), "items:\n  - id: a\n    typ: fel\n");

        CommandRun run = CommandRun.in(home, "build");

        assertThat(run.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(run.err()).contains("modul-002/quiz.yaml:").contains("Inget kurspaket byggdes.");
        assertThat(files()).isEmpty();
    }

    @Test
    void tells_machines_everything_as_json() {
        CommandRun run = CommandRun.in(home, "build", "--only", "modul-003", "--format", "scorm12", "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "\"done\" : true",
                        "\"id\" : \"modul-003\"",
                        "\"scope\" : \"module\"",
                        "\"fingerprint\"",
                        "\"bytes\"");
    }

    @Test
    void building_again_replaces_the_package_by_the_same_bytes() throws IOException {
        Path file = home.resolve("target/packages/scorm12/modul-001.zip");
        CommandRun.in(home, "build", "--only", "modul-001", "--format", "scorm12");
        byte[] first = Files.readAllBytes(file);
        CommandRun.in(home, "build", "--only", "modul-001", "--format", "scorm12");

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    /** The packages, each in the folder of its format. */
    private List<String> files() throws IOException {
        Path packages = home.resolve("target/packages");
        if (!Files.isDirectory(packages)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(packages)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> packages.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.contains("/"))
                    .sorted()
                    .toList();
        }
    }
}
