package se.kursverk.lti;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.server.Database;
import se.kursverk.server.TestServer;

/** Rows 1–12, 26, 29, 30, 33 and 34 of the checklist: what a browser sees on its way in. */
class LoginAndLaunchTests {

    private static TestPlatform lms;
    private static TestServer server;
    private static Registrations registrations;

    private final TestBrowser browser = new TestBrowser();

    @BeforeAll
    static void start() throws JOSEException, IOException {
        lms = new TestPlatform();
        server = TestServer.start(Database.H2.create(), lms.port());
        registrations = server.part(Registrations.class);
        lms.register(registrations, "exempelby", "klient");
    }

    @AfterAll
    static void stop() {
        server.close();
        lms.close();
    }

    private static Map<String, String> login() {
        return new HashMap<>(Map.of(
                "iss",
                lms.url(),
                "login_hint",
                "4711",
                "target_link_uri",
                server.url() + "/till/modul/hallucinationer",
                "client_id",
                "klient"));
    }

    private HttpResponse<String> send(Map<String, String> login) throws IOException, InterruptedException {
        return browser.post(server.url() + "/lti/exempelby/login", login);
    }

    private Map<String, String> begin() throws IOException, InterruptedException {
        return browser.login(server.url(), "exempelby", lms, "klient");
    }

    private HttpResponse<String> launch(Map<String, String> request, UnaryOperator<JWTClaimsSet.Builder> change)
            throws IOException, InterruptedException, JOSEException {
        JWTClaimsSet claims = change.apply(lms.claims(
                        "klient",
                        requireNonNull(request.get("nonce")),
                        server.url() + "/till/modul/hallucinationer",
                        TestPlatform.LEARNER))
                .build();
        return browser.post(
                server.url() + "/lti/launch",
                Map.of("state", requireNonNull(request.get("state")), "id_token", lms.sign(claims)));
    }

    private static void assertPage(HttpResponse<String> response, int status, String words) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains(words, "Felets nummer");
        assertThat(response.headers().firstValue("location")).isEmpty();
    }

    @Test
    void row_1_a_login_may_come_by_get() throws IOException, InterruptedException {
        HttpResponse<String> response = browser.get(server.url() + "/lti/exempelby/login?iss=" + lms.url()
                + "&login_hint=1&target_link_uri=x&client_id=klient");

        assertThat(response.headers().firstValue("location").orElseThrow()).startsWith(lms.url() + "/auth?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "login_hint", "target_link_uri"})
    void row_1_what_must_be_there_is_there_once_and_not_too_long(String name) throws IOException, InterruptedException {
        Map<String, String> login = login();
        login.remove(name);
        assertPage(send(login), 400, "inte går att läsa");
        login.put(name, "x".repeat(4001));
        assertPage(send(login), 400, "inte går att läsa");
        assertPage(
                browser.get(server.url() + "/lti/exempelby/login?iss=a&login_hint=b&target_link_uri=c&" + name + "=d"),
                400,
                "inte går att läsa");
    }

    @Test
    void row_2_an_unknown_platform_or_tenant_is_not_redirected() throws IOException, InterruptedException {
        Map<String, String> login = login();
        login.put("iss", "https://other.example");
        assertPage(send(login), 400, "inte ansluten");
        login.put("iss", lms.url());
        login.put("client_id", "annan");
        assertPage(send(login), 400, "inte ansluten");
        assertPage(browser.post(server.url() + "/lti/ingen/login", login()), 400, "inte ansluten");
    }

    @Test
    void row_2_a_registration_that_waits_for_an_admin_takes_no_login() throws IOException, InterruptedException {
        add("väntar", "https://wait.example", Platform.State.PENDING);
        Map<String, String> login = login();
        login.put("iss", "https://wait.example");
        login.put("client_id", "väntar");

        assertPage(send(login), 400, "inte ansluten");
    }

    @Test
    void row_3_of_several_registrations_none_is_guessed() throws IOException, InterruptedException {
        add("ett", "https://shared.example", Platform.State.ACTIVE);
        add("två", "https://shared.example", Platform.State.ACTIVE);
        Map<String, String> login = login();
        login.put("iss", "https://shared.example");
        login.put("client_id", "två");
        assertThat(send(login).statusCode()).isEqualTo(303);
        login.remove("client_id");
        assertPage(send(login), 400, "vilken anslutning");
    }

    @Test
    void row_3_where_only_one_fits_the_tenants_address_settles_it() throws IOException, InterruptedException {
        Map<String, String> login = login();
        login.remove("client_id");

        assertThat(TestBrowser.parameters(send(login)
                        .headers()
                        .firstValue("location")
                        .orElseThrow()
                        .split("\\?", -1)[1]))
                .containsEntry("client_id", "klient");
    }

    private static void add(String clientId, String issuer, Platform.State state) {
        registrations.add(new Platform(
                UUID.randomUUID(),
                "exempelby",
                clientId,
                Platform.Product.OTHER,
                issuer,
                clientId,
                java.net.URI.create(issuer + "/auth?plats=1"),
                java.net.URI.create(issuer + "/token"),
                Optional.empty(),
                java.net.URI.create(issuer + "/jwks"),
                state,
                Platform.Origin.DATABASE,
                false,
                false));
    }

    @Test
    void row_4_the_unsigned_target_is_never_redirected_to() throws IOException, InterruptedException {
        Map<String, String> login = login();
        login.put("target_link_uri", "https://evil.example/");

        assertThat(send(login).headers().firstValue("location").orElseThrow())
                .startsWith(lms.url() + "/auth?")
                .doesNotContain("evil");
    }

    @Test
    void row_7_state_and_nonce_are_random_and_unlike() throws IOException, InterruptedException {
        Map<String, String> one = begin();
        Map<String, String> two = begin();

        assertThat(List.of(
                        requireNonNull(one.get("state")),
                        requireNonNull(one.get("nonce")),
                        requireNonNull(two.get("state")),
                        requireNonNull(two.get("nonce"))))
                .doesNotHaveDuplicates()
                .allSatisfy(value -> assertThat(value).hasSize(32).matches("[A-Za-z0-9_-]+"));
    }

    @Test
    void row_8_several_tabs_log_in_side_by_side() throws Exception {
        Map<String, String> one = begin();
        Map<String, String> two = begin();

        assertThat(launch(two, claims -> claims).statusCode()).isEqualTo(303);
        assertThat(launch(one, claims -> claims).statusCode()).isEqualTo(303);
    }

    @Test
    void row_8_another_browser_can_not_end_a_login() throws Exception {
        Map<String, String> victims = begin();
        TestBrowser thief = new TestBrowser();
        String token = lms.sign(lms.claims(
                        "klient",
                        requireNonNull(victims.get("nonce")),
                        server.url() + "/till/modul/hallucinationer",
                        TestPlatform.LEARNER)
                .build());
        Map<String, String> form = Map.of("state", requireNonNull(victims.get("state")), "id_token", token);

        assertPage(thief.post(server.url() + "/lti/launch", form), 400, "nytt fönster");
        thief.cookies()
                .put("kursverk-login-" + requireNonNull(victims.get("state")).substring(0, 12), "gissat");
        assertPage(thief.post(server.url() + "/lti/launch", form), 400, "Öppna aktiviteten igen");
        assertThat(browser.post(server.url() + "/lti/launch", form).statusCode())
                .as("the thief has not used it up")
                .isEqualTo(303);
    }

    @Test
    void row_10_an_answer_by_get_or_without_state_is_refused() throws Exception {
        assertThat(browser.get(server.url() + "/lti/launch?state=x&id_token=y").statusCode())
                .isEqualTo(405);
        assertPage(browser.post(server.url() + "/lti/launch", Map.of("id_token", "x")), 400, "inte går att läsa");
        Map<String, String> request = begin();
        assertPage(
                browser.post(server.url() + "/lti/launch", Map.of("state", requireNonNull(request.get("state")))),
                400,
                "inte går att läsa");
    }

    @Test
    void row_11_an_error_of_the_platform_is_a_calm_page_that_repeats_nothing() throws Exception {
        Map<String, String> request = begin();
        HttpResponse<String> response = browser.post(
                server.url() + "/lti/launch",
                Map.of(
                        "state",
                        requireNonNull(request.get("state")),
                        "error",
                        "login_required",
                        "error_description",
                        "<script>x"));

        assertPage(response, 400, "avbröt inloggningen");
        assertThat(response.body()).doesNotContain("script>x", "login_required");
    }

    @Test
    void row_12_a_state_is_used_once_and_an_unknown_one_never() throws Exception {
        Map<String, String> request = begin();
        assertThat(launch(request, claims -> claims).statusCode()).isEqualTo(303);
        assertPage(launch(request, claims -> claims), 400, "Öppna aktiviteten igen");
        assertPage(launch(Map.of("state", "påhittad", "nonce", "x"), claims -> claims), 400, "Öppna aktiviteten igen");
    }

    @Test
    void row_12_a_bad_token_uses_the_state_up_too() throws Exception {
        Map<String, String> request = begin();
        assertPage(launch(request, claims -> claims.audience("annan")), 400, "gick inte att kontrollera");
        assertPage(launch(request, claims -> claims), 400, "Öppna aktiviteten igen");
    }

    @Test
    void row_24_the_nonce_of_another_login_does_not_do() throws Exception {
        Map<String, String> one = begin();
        Map<String, String> two = begin();

        assertPage(
                launch(one, claims -> claims.claim("nonce", requireNonNull(two.get("nonce")))),
                400,
                "gick inte att kontrollera");
    }

    @Test
    void row_26_an_unknown_deployment_waits_for_the_admin() throws Exception {
        HttpResponse<String> response =
                launch(begin(), claims -> claims.claim(TestPlatform.CLAIM + "deployment_id", "ny"));
        assertPage(response, 403, "inte aktiverad");

        Platform platform = registrations
                .active("exempelby", lms.url(), Optional.of("klient"))
                .getFirst();
        registrations.approve(
                registrations.deployment(platform, "ny").orElseThrow().id(), "exempelby");
        assertThat(launch(begin(), claims -> claims.claim(TestPlatform.CLAIM + "deployment_id", "ny"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void row_26_a_deployment_of_another_tenant_is_not_launched_at_this_ones_address() throws Exception {
        registrations.save(new se.kursverk.lti.registration.Tenant("granne", "Granne", "x"));
        Platform platform = registrations
                .active("exempelby", lms.url(), Optional.of("klient"))
                .getFirst();
        registrations.seen(platform, "grannens", Optional.of("granne"));

        assertPage(
                launch(begin(), claims -> claims.claim(TestPlatform.CLAIM + "deployment_id", "grannens")),
                403,
                "inte aktiverad");
        Map<String, String> atNeighbours = browser.login(server.url(), "granne", lms, "klient");
        assertThat(launch(atNeighbours, claims -> claims.claim(TestPlatform.CLAIM + "deployment_id", "grannens"))
                        .statusCode())
                .isEqualTo(303);
        assertPage(
                launch(browser.login(server.url(), "granne", lms, "klient"), claims -> claims), 403, "inte aktiverad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/till/modul/hallucinationer",
                "/till/modul/hallucinationer",
                "SERVER/till/modul/finns-inte",
                "SERVER/till/ingen/hallucinationer",
                "SERVER/till/modul/../modul/hallucinationer",
                "SERVER/",
                "SERVER@evil.example/till/modul/hallucinationer"
            })
    void row_29_the_signed_target_is_ours_and_known(String target) throws Exception {
        String address = target.replace("SERVER", server.url());

        assertPage(
                launch(begin(), claims -> claims.claim(TestPlatform.CLAIM + "target_link_uri", address)),
                404,
                "finns inte längre");
    }

    @Test
    void row_30_an_anonymous_launch_is_refused() throws Exception {
        assertPage(launch(begin(), claims -> claims.subject(null)), 400, "stöds inte");
    }

    @Test
    void row_33_each_launch_has_a_session_id_of_its_own() throws Exception {
        assertThat(launch(begin(), claims -> claims).statusCode()).isEqualTo(303);
        String first = browser.cookies().get("kursverk");
        assertThat(launch(begin(), claims -> claims).statusCode()).isEqualTo(303);

        assertThat(browser.cookies().get("kursverk")).isNotEqualTo(first);
    }

    @Test
    void in_a_frame_the_cookie_is_tried_before_the_platform_is_asked() throws Exception {
        Map<String, String> frame =
                Map.of("Sec-Fetch-Dest", "iframe", "User-Agent", "Mozilla/5.0 Chrome/140 Safari/537");
        HttpResponse<String> asked = browser.post(server.url() + "/lti/exempelby/login", login(), frame);
        String again = asked.headers().firstValue("location").orElseThrow();
        assertThat(again).startsWith(server.url() + "/lti/exempelby/login?").contains("asked=1");
        assertThat(browser.get(again, frame).headers().firstValue("location").orElseThrow())
                .startsWith(lms.url() + "/auth?");
        assertThat(send(login()).headers().firstValue("location").orElseThrow())
                .as("and not asked again")
                .startsWith(lms.url() + "/auth?");
    }

    @Test
    void a_browser_that_refuses_cookies_in_a_frame_opens_a_window() throws Exception {
        Map<String, String> frame =
                Map.of("Sec-Fetch-Dest", "iframe", "User-Agent", "Mozilla/5.0 Chrome/140 Safari/537");
        String again = new TestBrowser()
                .post(server.url() + "/lti/exempelby/login", login(), frame)
                .headers()
                .firstValue("location")
                .orElseThrow();
        HttpResponse<String> page = new TestBrowser().get(again, frame);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Öppna modulen", "target=\"_blank\"", "value=\"4711\"")
                .doesNotContain("asked");
    }

    @Test
    void safari_in_a_frame_opens_a_window_at_once() throws Exception {
        HttpResponse<String> page = browser.post(
                server.url() + "/lti/exempelby/login",
                login(),
                Map.of("Sec-Fetch-Dest", "iframe", "User-Agent", "Mozilla/5.0 (iPhone) Version/26.1 Safari/604.1"));

        assertThat(page.body()).contains("Öppna modulen");
    }
}
