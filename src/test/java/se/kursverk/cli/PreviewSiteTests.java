package se.kursverk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.bench.BenchmarkCourse;

class PreviewSiteTests {

    private static final Pattern STATE = Pattern.compile("data-state=\"([0-9a-f]+)\"");

    @TempDir
    Path content;

    private PreviewSite site;

    @BeforeEach
    void writeTwoModules() throws IOException {
        new BenchmarkCourse(2).write(content);
        site = new PreviewSite(content, CommandRun.surroundings(content));
    }

    @Test
    void lists_the_modules() throws IOException {
        assertThat(text("/")).contains("href=\"/modul-001/\"", "href=\"/modul-002/\"");
    }

    @Test
    void serves_a_module_as_it_is_packed_plus_the_script_that_watches() throws IOException {
        assertThat(text("/modul-001/")).contains("<html", "src=\"/_live.js\"");
        assertThat(site.get("/modul-001/kursverk.css").type()).startsWith("text/css");
        assertThat(site.get("/modul-001/finns-inte.css").status()).isEqualTo(404);
    }

    @Test
    void shows_the_theme() throws IOException {
        Files.writeString(content.resolve("theme.yaml"), "name: Exempelkommun\naccent: \"#7a1f5c\"\n");

        assertThat(text("/modul-001/")).contains("<p class=\"theme\">Exempelkommun</p>");
        assertThat(text("/modul-001/kursverk.css")).contains("--accent: #7a1f5c");
    }

    @Test
    void tells_a_page_to_reload_once_the_content_has_changed() throws IOException {
        String state = state("/modul-001/");
        assertThat(text("/_changed.js/" + state)).isEmpty();

        Path lesson = content.resolve("moduler/modul-001/lektion.md");
        Files.writeString(lesson, Files.readString(lesson).replaceFirst("# Om [^ ]+", "# Om nyheter"));

        assertThat(text("/_changed.js/" + state)).isEqualTo("location.reload();");
        assertThat(text("/modul-001/")).contains("Om nyheter");
        assertThat(text("/_changed.js/" + state("/modul-001/"))).isEmpty();
    }

    @Test
    void shows_the_problems_of_content_that_must_be_mended() throws IOException {
        Files.writeString(content.resolve("moduler/modul-001/quiz.yaml"), "items:\n  - id: <a>\n    typ: fel\n");

        PreviewSite.Answer answer = site.get("/modul-001/");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(new String(answer.bytes(), StandardCharsets.UTF_8))
                .contains("<code>moduler/modul-001/quiz.yaml:2:5", "src=\"/_live.js\"")
                .doesNotContain("<a>");
    }

    @Test
    void refuses_a_module_that_is_not_there() {
        assertThatThrownBy(() -> site.require("modul-07")).isInstanceOf(Refusal.class);
    }

    @Test
    void answers_a_browser() throws Exception {
        try (PreviewServer server = PreviewServer.start(site, 0);
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + "modul-002/"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(response.body()).contains("<html");
        }
    }

    private String text(String path) throws IOException {
        return new String(site.get(path).bytes(), StandardCharsets.UTF_8);
    }

    private String state(String path) throws IOException {
        Matcher matcher = STATE.matcher(text(path));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
