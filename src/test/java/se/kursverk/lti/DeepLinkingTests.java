package se.kursverk.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.server.Database;
import se.kursverk.server.TestServer;

/** Rows 41 to 44 of the checklist: a teacher chooses content for a course. */
class DeepLinkingTests {

    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final String DEVELOPER = "http://purl.imsglobal.org/vocab/lis/v2/membership#ContentDeveloper";

    private static TestPlatform lms;
    private static TestServer server;

    private final TestBrowser browser = new TestBrowser();

    @BeforeAll
    static void start() throws JOSEException, IOException {
        lms = new TestPlatform();
        server = TestServer.start(Database.H2.create(), lms.port());
        lms.register(server.part(Registrations.class), "exempelby", "klient");
    }

    @AfterAll
    static void stop() {
        server.close();
        lms.close();
    }

    private static Map<String, Object> settings() {
        return new HashMap<>(Map.of(
                "deep_link_return_url",
                lms.url() + "/back?course=7",
                "accept_types",
                List.of("ltiResourceLink", "link"),
                "accept_presentation_document_targets",
                List.of("iframe", "window"),
                "accept_multiple",
                true,
                "accept_lineitem",
                true,
                "data",
                "csrf=\"å+/&%\""));
    }

    private HttpResponse<String> launch(String role, Map<String, Object> settings) throws Exception {
        return launch(browser, "4711", role, settings);
    }

    private static HttpResponse<String> launch(
            TestBrowser browser, String sub, String role, Map<String, Object> settings) throws Exception {
        Map<String, String> request = browser.login(server.url(), "exempelby", lms, "klient");
        JWTClaimsSet claims = lms.claims("klient", request.get("nonce"), server.url() + "/till", role)
                .subject(sub)
                .claim(TestPlatform.CLAIM + "message_type", "LtiDeepLinkingRequest")
                .claim(TestPlatform.CLAIM + "resource_link", null)
                .claim(DL + "deep_linking_settings", settings)
                .build();
        return browser.post(
                server.url() + "/lti/launch", Map.of("state", request.get("state"), "id_token", lms.sign(claims)));
    }

    private String begin(Consumer<Map<String, Object>> change) throws Exception {
        Map<String, Object> settings = settings();
        change.accept(settings);
        HttpResponse<String> launched = launch(TestPlatform.INSTRUCTOR, settings);
        assertThat(launched.statusCode()).as(launched.body()).isEqualTo(303);
        return server.url() + launched.headers().firstValue("location").orElseThrow();
    }

    private HttpResponse<String> choose(String address, String... pairs) throws IOException, InterruptedException {
        String page = browser.get(address).body();
        StringBuilder body = new StringBuilder("_csrf=" + field(page, "_csrf"));
        for (String pair : pairs) {
            body.append('&').append(pair);
        }
        return browser.postBody(
                pairs.length == 1 && pairs[0].isEmpty() ? address + "/inget" : address, body.toString());
    }

    private static String field(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\"\\s+value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as("%s in %s", name, page).isTrue();
        return field.group(1);
    }

    private JWTClaimsSet answer(HttpResponse<String> page) throws Exception {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        SignedJWT jwt = SignedJWT.parse(field(page.body(), "JWT"));
        JWKSet keys = JWKSet.parse(browser.get(server.url() + "/lti/jwks").body());
        assertThat(jwt.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        return jwt.getJWTClaimsSet();
    }

    private static List<?> items(JWTClaimsSet answer) {
        return (List<?>) answer.getClaim(DL + "content_items");
    }

    private static void assertPage(HttpResponse<String> response, int status, String words) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains(words, "Felets nummer");
    }

    @Test
    void row_43_what_was_chosen_goes_back_signed() throws Exception {
        String address = begin(settings -> {});
        HttpResponse<String> page = choose(address, "val=module:hallucinationer", "val=path:chef", "betyg=true");

        assertThat(page.body())
                .contains("action=\"" + lms.url() + "/back?course=7\"", "<button", "/stil/skicka.js")
                .doesNotContain("_csrf");
        assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
                .contains("form-action 'self' " + lms.url(), "frame-ancestors 'self' " + lms.url());
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
        JWTClaimsSet answer = answer(page);
        assertThat(answer.getIssuer()).isEqualTo("klient");
        assertThat(answer.getAudience()).containsExactly(lms.url());
        assertThat(answer.getExpirationTime().toInstant()).isAfter(Instant.now());
        assertThat(answer.getIssueTime().toInstant()).isBefore(Instant.now());
        assertThat(answer.getStringClaim("nonce")).hasSizeGreaterThanOrEqualTo(22);
        assertThat(answer.getClaims())
                .containsEntry(TestPlatform.CLAIM + "deployment_id", "1")
                .containsEntry(TestPlatform.CLAIM + "message_type", "LtiDeepLinkingResponse")
                .containsEntry(TestPlatform.CLAIM + "version", "1.3.0")
                .containsEntry(DL + "data", "csrf=\"å+/&%\"");
        assertThat(items(answer))
                .hasSize(2)
                .first()
                .isEqualTo(Map.of(
                        "type",
                        "ltiResourceLink",
                        "title",
                        "Hallucinationer",
                        "text",
                        ((Map<?, ?>) items(answer).getFirst()).get("text"),
                        "url",
                        server.url() + "/till/modul/hallucinationer",
                        "lineItem",
                        Map.of(
                                "label", "Hallucinationer",
                                "scoreMaximum", 100L,
                                "resourceId", "module:hallucinationer",
                                "tag", "kursverk")));
        assertThat(((Map<?, ?>) items(answer).getLast()).get("url")).isEqualTo(server.url() + "/till/larvag/chef");
    }

    @Test
    void row_43_data_that_did_not_come_does_not_go_back() throws Exception {
        JWTClaimsSet answer = answer(choose(begin(settings -> settings.remove("data")), "val=level:forsta"));

        assertThat(answer.getClaims()).doesNotContainKey(DL + "data");
        assertThat(((Map<?, ?>) items(answer).getFirst()).get("url")).isEqualTo(server.url() + "/till/niva/forsta");
    }

    @Test
    void a_link_that_was_chosen_can_be_launched() throws Exception {
        JWTClaimsSet answer = answer(choose(begin(settings -> {}), "val=area:juridik-risker-mojligheter"));
        String target = (String) ((Map<?, ?>) items(answer).getFirst()).get("url");
        Map<String, String> request = browser.login(server.url(), "exempelby", lms, "klient");
        String token = lms.sign(lms.claims("klient", request.get("nonce"), target, TestPlatform.LEARNER)
                .build());

        assertThat(browser.post(server.url() + "/lti/launch", Map.of("state", request.get("state"), "id_token", token))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_link_that_was_made_without_choosing_says_so() throws Exception {
        for (String role : List.of(TestPlatform.LEARNER, TestPlatform.INSTRUCTOR)) {
            Map<String, String> request = browser.login(server.url(), "exempelby", lms, "klient");
            String token = lms.sign(lms.claims("klient", request.get("nonce"), server.url() + "/till", role)
                    .build());

            assertPage(
                    browser.post(
                            server.url() + "/lti/launch",
                            Map.of("state", request.get("state"), "id_token", token)),
                    404,
                    "Inget är valt här ännu");
        }
    }

    @Test
    void row_44_an_empty_list_is_an_answer() throws Exception {
        assertThat(items(answer(choose(begin(settings -> {}), "")))).isEmpty();
    }

    @Test
    void row_44_one_item_unless_several_are_taken() throws Exception {
        String address = begin(settings -> settings.put("accept_multiple", false));

        assertThat(browser.get(address).body())
                .contains("type=\"radio\"")
                .doesNotContain("type=\"checkbox\" name=\"val\"");
        assertPage(choose(address, "val=module:gdpr", "val=module:ai-act"), 400, "inte går att läsa");
        assertThat(items(answer(choose(address, "val=module:gdpr")))).hasSize(1);
    }

    @Test
    void row_44_a_grade_only_where_it_is_taken_and_wanted() throws Exception {
        String without = begin(settings -> settings.put("accept_lineitem", false));
        assertThat(browser.get(without).body()).doesNotContain("name=\"betyg\"");
        assertThat(items(answer(choose(without, "val=module:gdpr", "betyg=true")))
                        .getFirst()
                        .toString())
                .doesNotContain("lineItem");
        assertThat(items(answer(choose(begin(settings -> {}), "val=module:gdpr")))
                        .getFirst()
                        .toString())
                .doesNotContain("lineItem");
    }

    @Test
    void row_44_a_platform_that_takes_no_links_gets_none() throws Exception {
        String address = begin(settings -> settings.put("accept_types", List.of("html")));

        assertThat(browser.get(address).body()).contains("tar inte emot länkar").doesNotContain("name=\"val\"");
        assertPage(choose(address, "val=module:gdpr"), 400, "inte går att läsa");
        assertThat(items(answer(choose(address, "")))).isEmpty();
    }

    @Test
    void whoever_chose_nothing_is_told_and_loses_nothing() throws Exception {
        HttpResponse<String> page = choose(begin(settings -> {}), "betyg=true");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Inget är valt", "href=\"#val\"", "checked");
        assertThat(choose(begin(settings -> {}), "val=module:finns-inte").statusCode())
                .isEqualTo(404);
        assertThat(choose(begin(settings -> {}), "val=nonsens").statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_says_what_each_choice_contains() throws Exception {
        String page = browser.get(begin(settings -> {})).body();

        assertThat(page)
                .contains("AI för alla", "Chef", "För dig som leder andra", "moduler ingår", "Generativ AI och GDPR")
                .contains(
                        "value=\"module:gdpr\"", "value=\"level:forsta\"", "value=\"area:juridik-risker-mojligheter\"")
                .contains("Hela nivån Förstå", "25 min");
    }

    @Test
    void row_42_only_those_who_build_the_course_choose() throws Exception {
        assertPage(launch(TestPlatform.LEARNER, settings()), 403, "får du inte göra");
        assertPage(
                launch("http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator", settings()),
                403,
                "inte göra");
        assertThat(launch(DEVELOPER, settings()).statusCode()).isEqualTo(303);
        assertThat(launch(TestPlatform.INSTRUCTOR, settings()).statusCode()).isEqualTo(303);
    }

    @Test
    void row_42_a_choosing_is_nobody_elses() throws Exception {
        String address = begin(settings -> {});
        TestBrowser other = new TestBrowser();
        launch(other, "another", TestPlatform.INSTRUCTOR, settings());

        assertThat(other.get(address).statusCode()).isEqualTo(404);
        assertThat(new TestBrowser().get(address).statusCode()).isEqualTo(403);
        assertThat(browser.get(address).statusCode()).isEqualTo(200);
        assertThat(browser.get(server.url() + "/valj/00000000-0000-0000-0000-000000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.postBody(address, "val=module:gdpr").statusCode())
                .as("without the session's token")
                .isEqualTo(403);
    }

    @Test
    void several_dialogues_at_once_each_answer_their_own() throws Exception {
        String first = begin(settings -> settings.put("data", "first"));
        String second = begin(settings -> settings.put("data", "second"));

        assertThat(answer(choose(first, "")).getClaim(DL + "data")).isEqualTo("first");
        assertThat(answer(choose(second, "")).getClaim(DL + "data")).isEqualTo("second");
    }

    @Test
    void row_43_data_of_any_shape_goes_back_as_it_came() throws Exception {
        for (Object data : List.of(Map.of("a", List.of(1L, "b", true)), 17L, List.of("x"))) {
            assertThat(answer(choose(begin(settings -> settings.put("data", data)), ""))
                            .getClaim(DL + "data"))
                    .isEqualTo(data);
        }
    }

    @Test
    void row_41_an_answer_goes_to_the_platform_only() throws Exception {
        for (@Nullable
        Object address : java.util.Arrays.asList(
                "https://elsewhere.example/back",
                "javascript:alert(1)",
                "http://127.0.0.1:" + lms.port() + "/back",
                "",
                null)) {
            Map<String, Object> settings = settings();
            if (address == null) {
                settings.remove("deep_link_return_url");
            } else {
                settings.put("deep_link_return_url", address);
            }
            assertPage(launch(TestPlatform.INSTRUCTOR, settings), 400, "inte går att läsa");
        }
    }

    @Test
    void row_41_a_platform_says_what_it_takes() throws Exception {
        for (String name : List.of("accept_types", "accept_presentation_document_targets")) {
            Map<String, Object> settings = settings();
            settings.remove(name);
            assertPage(launch(TestPlatform.INSTRUCTOR, settings), 400, "inte går att läsa");
        }
    }
}
