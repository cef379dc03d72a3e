package se.kursverk.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import se.kursverk.course.Item;
import se.kursverk.course.TestCourses;
import se.kursverk.lti.TestBrowser;
import se.kursverk.lti.TestPlatform;
import se.kursverk.server.Database;
import se.kursverk.server.HeardResults;

/** Requests that no page of ours would make. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgeryTests {

    private static final List<Item> ITEMS = TestCourses.module().quiz().items();

    private Classroom room;
    private Reader kim;
    private String start;
    private String question;
    private String token;

    @BeforeAll
    void open() throws IOException, JOSEException {
        room = Classroom.open(Database.H2);
    }

    @AfterAll
    void close() {
        room.close();
    }

    @BeforeEach
    void enter(TestInfo test) {
        kim = new Reader(room.url(), new TestBrowser());
        start = room.launch(kim.browser(), "kim", TestPlatform.LEARNER, "modul/provmodul", test.getDisplayName());
        kim.go(start + "/provmodul/quiz");
        question = kim.path();
        token = kim.page().expectFirst("input[name=_csrf]").attr("value");
    }

    private static Map.Entry<String, String> value(String name, String value) {
        return Map.entry(name, value);
    }

    private boolean answered() {
        return !kim.go(question).page().select(".feedback").isEmpty();
    }

    @Test
    void a_form_without_the_sessions_token_is_refused() {
        kim.post(question, List.of(value("omgang", "0"), value("svar", "b")));
        assertThat(kim.status()).isEqualTo(403);
        kim.post(question, List.of(value("_csrf", "påhittad"), value("omgang", "0"), value("svar", "b")));
        assertThat(kim.status()).isEqualTo(403);
        assertThat(kim.text()).contains("Öppna aktiviteten igen");
        assertThat(answered()).isFalse();
    }

    @Test
    void another_pages_form_is_refused_even_with_the_token() {
        List<Map.Entry<String, String>> form = List.of(
                value("_csrf", token),
                value("omgang", "0"),
                value("svar", Answers.right(ITEMS.getFirst()).getFirst()));
        assertThat(kim.post(question, form, "Origin", "https://lms.exempelby.example")
                        .status())
                .isEqualTo(403);
        assertThat(kim.post(question, form, "Origin", room.url() + ".example").status())
                .isEqualTo(403);
        assertThat(kim.post(question, form, "Origin", "null", "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(kim.post(question, form, "Sec-Fetch-Site", "same-site").status())
                .isEqualTo(403);
        assertThat(answered()).isFalse();
        assertThat(kim.post(question, form, "Origin", "null", "Sec-Fetch-Site", "same-origin")
                        .status())
                .isEqualTo(200);
        assertThat(answered()).isTrue();
    }

    @Test
    void nothing_in_a_request_sets_score_person_or_place() {
        String wrong = Answers.wrong(ITEMS.getFirst()).getFirst();
        kim.post(
                question + "?score=100&participant=x",
                List.of(
                        value("_csrf", token),
                        value("omgang", "0"),
                        value("svar", wrong),
                        value("score", "10000"),
                        value("units", "27720"),
                        value("result", "CORRECT"),
                        value("participant", "00000000-0000-0000-0000-000000000001"),
                        value("placement", "00000000-0000-0000-0000-000000000001")));
        assertThat(kim.page().expectFirst(".feedback .verdict").text()).isEqualTo("Inte rätt");
        assertThat(room.part(HeardResults.class).all())
                .noneMatch(heard -> heard.report().score().isPresent());
    }

    @Test
    void an_item_that_is_not_at_hand_is_not_answered() {
        Item later = ITEMS.get(3);
        String address = start + "/provmodul/fraga/" + later.id();
        kim.post(
                address,
                List.of(
                        value("_csrf", token),
                        value("omgang", "0"),
                        value("svar", Answers.right(later).getFirst())));
        assertThat(kim.page().expectFirst("form.item").attr("data-item"))
                .isEqualTo(ITEMS.getFirst().id());
        kim.go(address);
        assertThat(kim.page().expectFirst("form.item").attr("data-item"))
                .isEqualTo(ITEMS.getFirst().id());
        kim.post(question, List.of(value("_csrf", token), value("omgang", "7"), value("svar", "b")));
        assertThat(answered()).isFalse();
    }

    @Test
    void an_answer_is_given_once() {
        Item first = ITEMS.getFirst();
        kim.answer(Answers.wrong(first));
        kim.post(
                question,
                List.of(
                        value("_csrf", token),
                        value("omgang", "0"),
                        value("svar", Answers.right(first).getFirst())));
        kim.go(question);
        assertThat(kim.page().expectFirst(".feedback .verdict").text()).isEqualTo("Inte rätt");
    }

    @Test
    void what_no_form_of_ours_sends_is_a_bad_request() {
        for (String answer : List.of("zz", "b\u0000", "x".repeat(5000))) {
            kim.post(question, List.of(value("_csrf", token), value("omgang", "0"), value("svar", answer)));
            assertThat(kim.status()).as(answer).isEqualTo(400);
        }
        kim.post(
                question, List.of(value("_csrf", token), value("omgang", "0"), value("svar", "a"), value("svar", "b")));
        assertThat(kim.status()).isEqualTo(400);
        kim.post(question, List.of(value("_csrf", token), value("omgang", "många"), value("svar", "a")));
        assertThat(kim.status()).isEqualTo(400);
        kim.post(question, List.of(value("_csrf", token), value("omgang", "0"), value("svar", "x".repeat(400_000))));
        assertThat(kim.status()).isBetween(400, 499);
        assertThat(answered()).isFalse();
    }

    @Test
    void a_choice_that_is_not_there_is_not_made() {
        kim.go(start + "/provmodul/scenario");
        kim.post(
                start + "/provmodul/scenario",
                List.of(value("_csrf", token), value("steg", "0"), value("val", "hitta-pa")));
        assertThat(kim.page().select(".consequence")).isEmpty();
        kim.post(start + "/provmodul/scenario/vidare", List.of(value("_csrf", token), value("steg", "0")));
        assertThat(kim.page().select("button[name=val]")).isNotEmpty();
        kim.post(start + "/provmodul/scenario", List.of(value("_csrf", token), value("steg", "3"), value("val", "1")));
        assertThat(kim.page().select("button[name=val]")).isNotEmpty();
    }

    @Test
    void somebody_elses_place_is_as_if_it_were_not_there(TestInfo test) {
        Reader lo = new Reader(room.url(), new TestBrowser());
        String other = room.launch(lo.browser(), "lo", TestPlatform.LEARNER, "modul/provmodul", "annan plats");
        lo.go(other);
        assertThat(kim.go(other).status()).isEqualTo(404);
        assertThat(kim.go(other + "/provmodul/quiz").status()).isEqualTo(404);
        kim.post(other + "/provmodul/sida/varfor", List.of(value("_csrf", token)));
        assertThat(kim.status()).isEqualTo(404);
        assertThat(kim.go("/larande/00000000-0000-0000-0000-000000000001").status())
                .isEqualTo(404);
        assertThat(kim.go(start + "/finns-inte").status()).isEqualTo(404);
        assertThat(kim.go(start + "/provmodul/sida/finns-inte").status()).isEqualTo(404);
        assertThat(kim.go(start + "/provmodul/fraga/finns-inte").status()).isEqualTo(404);
        assertThat(kim.go("/larande/x").status()).isEqualTo(400);
        assertThat(new Reader(room.url(), new TestBrowser()).go(start).status()).isEqualTo(403);
    }

    @Test
    void every_page_says_who_may_frame_it_and_is_kept_nowhere() throws IOException, InterruptedException {
        for (String path : List.of(start, question, start + "/provmodul/resultat")) {
            HttpResponse<String> page = kim.browser().get(room.url() + path);
            assertThat(page.headers().allValues("content-security-policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'")
                    .endsWith("frame-ancestors 'self' " + room.platform().url());
            assertThat(page.headers().firstValue("cache-control").orElseThrow()).contains("no-store");
            assertThat(page.headers().firstValue("x-content-type-options")).contains("nosniff");
            assertThat(page.headers().firstValue("referrer-policy")).contains("no-referrer");
            assertThat(page.headers().firstValue("x-frame-options")).isEmpty();
        }
        String style = kim.page().expectFirst("link[rel=stylesheet]").attr("href");
        String script = kim.page().expectFirst("script").attr("src");
        for (String path : List.of(style, script)) {
            HttpResponse<String> asset = new TestBrowser().get(room.url() + path);
            assertThat(asset.statusCode()).isEqualTo(200);
            assertThat(asset.headers().firstValue("cache-control").orElseThrow())
                    .contains("immutable");
        }
        assertThat(new TestBrowser()
                        .get(room.url() + "/stil/0123456789ab/kursverk.css")
                        .statusCode())
                .isEqualTo(404);
    }
}
