package se.kursverk.lti;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.lti.dynamic.Invitations;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.lti.registration.Tenant;
import se.kursverk.server.Database;
import se.kursverk.server.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows 60 to 65 of the checklist: a platform connects itself by invitation. */
class DynamicRegistrationTests {

    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final String PLATFORM = "https://purl.imsglobal.org/spec/lti-platform-configuration";
    private static final String SCOPES =
            "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem https://purl.imsglobal.org/spec/lti-ags/scope/score";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static TestPlatform lms;
    private static TestServer server;
    private static Registrations registrations;
    private static Invitations invitations;

    private final TestBrowser browser = new TestBrowser();
    private String tenant = "";
    private String invitation = "";

    @BeforeAll
    static void start() throws JOSEException, IOException {
        lms = new TestPlatform();
        Map<String, String> settings = new HashMap<>(Database.H2.create());
        settings.put("kursverk.attempts.registrations", "10000");
        server = TestServer.start(settings, lms.port());
        registrations = server.part(Registrations.class);
        invitations = server.part(Invitations.class);
    }

    @AfterAll
    static void stop() {
        server.close();
        lms.close();
    }

    @BeforeEach
    void invite() {
        tenant = "t" + UUID.randomUUID().toString().substring(0, 8);
        registrations.save(new Tenant(tenant, "Exempelby <kommun>", "it@exempelby.example"));
        invitation = invitations.invite(tenant).toString();
        lms.server().resetRequests();
        answers(get("/configuration"), 200, configuration(Map.of()));
        answers(post("/register"), 200, registered(UUID.randomUUID().toString(), "3"));
    }

    private static void answers(MappingBuilder request, int status, String body) {
        lms.server()
                .stubFor(request.willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
    }

    /** As Moodle writes it. */
    private static String configuration(Map<String, @Nullable Object> changes) {
        Map<String, @Nullable Object> all = new HashMap<>(Map.of(
                "issuer",
                lms.url(),
                "authorization_endpoint",
                lms.url() + "/auth",
                "token_endpoint",
                lms.url() + "/token",
                "jwks_uri",
                lms.url() + "/jwks",
                "registration_endpoint",
                lms.url() + "/register",
                "scopes_supported",
                List.of((SCOPES + " openid").split(" ")),
                PLATFORM,
                Map.of(
                        "product_family_code", "moodle",
                        "version", "4.5",
                        "messages_supported", List.of("LtiResourceLinkRequest", "LtiDeepLinkingRequest"))));
        all.putAll(changes);
        all.values().removeIf(java.util.Objects::isNull);
        return JSON.writeValueAsString(all);
    }

    private static String registered(String clientId, String deploymentId) {
        Map<String, Object> tool = deploymentId.isEmpty() ? Map.of() : Map.of("deployment_id", deploymentId);
        return JSON.writeValueAsString(Map.of("client_id", clientId, "scope", SCOPES, TOOL, tool));
    }

    private static String query(String configuration) {
        return "?openid_configuration=" + URLEncoder.encode(configuration, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        return browser.get(invitation + query(lms.url() + "/configuration") + "&registration_token=a.b-c_d");
    }

    private HttpResponse<String> connect() throws IOException, InterruptedException {
        return browser.post(
                invitation,
                Map.of("openid_configuration", lms.url() + "/configuration", "registration_token", "a.b-c_d"));
    }

    private static void assertPage(HttpResponse<String> response, int status, String words) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains(words, "Felets nummer");
    }

    private Platform only() {
        assertThat(registrations.platforms(tenant)).hasSize(1);
        return registrations.platforms(tenant).getFirst();
    }

    private static List<LoggedRequest> sent() {
        return lms.server().findAll(postRequestedFor(urlEqualTo("/register")));
    }

    @Test
    void the_admin_sees_what_will_be_connected_before_anything_is() throws Exception {
        HttpResponse<String> page = ask();

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("Exempelby &lt;kommun&gt;", "localhost", "I Moodle", "Skicka resultat", "<button")
                .contains("value=\"a.b-c_d\"")
                .doesNotContain("Se vilka som deltar");
        assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
                .contains("frame-ancestors 'self' https: " + lms.url(), "form-action 'self';");
        assertThat(page.headers().firstValue("x-frame-options")).isEmpty();
        assertThat(sent()).isEmpty();
        assertThat(registrations.platforms(tenant)).isEmpty();
    }

    @Test
    void row_63_the_registration_says_what_the_standard_asks_for() throws Exception {
        assertThat(connect().statusCode()).isEqualTo(200);

        LoggedRequest request = sent().getFirst();
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer a.b-c_d");
        assertThat(request.getHeader("Content-Type")).startsWith("application/json");
        JsonNode json = JSON.readTree(request.getBodyAsString());
        String base = server.url();
        JsonNode tool = JSON.readTree(JSON.writeValueAsString(Map.of(
                "domain", URI.create(base).getAuthority(),
                "description", json.path(TOOL).path("description").asString(),
                "target_link_uri", base + "/till",
                "claims", List.of("iss", "sub", "name"),
                "messages",
                        List.of(
                                Map.of("type", "LtiResourceLinkRequest"),
                                Map.of(
                                        "type", "LtiDeepLinkingRequest",
                                        "target_link_uri", base + "/till",
                                        "label", "Kursverk")))));
        assertThat(json.path(TOOL)).isEqualTo(tool);
        assertThat(json.path("application_type").asString()).isEqualTo("web");
        assertThat(json.path("grant_types").toString()).isEqualTo("[\"implicit\",\"client_credentials\"]");
        assertThat(json.path("response_types").toString()).isEqualTo("[\"id_token\"]");
        assertThat(json.path("initiate_login_uri").asString()).isEqualTo(base + "/lti/" + tenant + "/login");
        assertThat(json.path("redirect_uris").toString()).isEqualTo("[\"" + base + "/lti/launch\"]");
        assertThat(json.path("jwks_uri").asString()).isEqualTo(base + "/lti/jwks");
        assertThat(json.path("token_endpoint_auth_method").asString()).isEqualTo("private_key_jwt");
        assertThat(json.path("client_name").asString()).isEqualTo("Kursverk");
        assertThat(json.path("scope").asString())
                .as("only what the platform has")
                .isEqualTo(SCOPES);
    }

    @Test
    void row_63_without_a_token_there_is_no_bearer() throws Exception {
        browser.post(invitation, Map.of("openid_configuration", lms.url() + "/configuration"));

        assertThat(sent().getFirst().containsHeader("Authorization")).isFalse();
    }

    @Test
    void row_63_a_platform_that_names_no_scopes_is_asked_for_all_and_one_with_placements_for_those() throws Exception {
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("scopes_supported", null);
        changes.put(
                PLATFORM,
                Map.of(
                        "product_family_code",
                        "canvas",
                        "messages_supported",
                        List.of(Map.of(
                                "type",
                                "LtiDeepLinkingRequest",
                                "placements",
                                List.of("link_selection", "homework_submission", "assignment_selection")))));
        answers(get("/configuration"), 200, configuration(changes));
        answers(post("/register"), 201, registered("canvas-" + tenant, ""));
        assertThat(connect().statusCode()).isEqualTo(200);

        JsonNode json = JSON.readTree(sent().getFirst().getBodyAsString());
        assertThat(json.path("scope").asString()).contains("contextmembership.readonly", "lineitem", "score");
        assertThat(json.path(TOOL).path("messages").get(1).path("placements").toString())
                .isEqualTo("[\"assignment_selection\",\"link_selection\"]");
        assertThat(only().product()).isEqualTo(Platform.Product.CANVAS);
        assertThat(only().anyDeployment()).isTrue();
    }

    @Test
    void row_64_client_deployment_and_scopes_are_kept() throws Exception {
        answers(post("/register"), 200, registered("client-" + tenant, "17"));
        connect();

        Platform platform = only();
        assertThat(platform.clientId()).isEqualTo("client-" + tenant);
        assertThat(platform.issuer()).isEqualTo(lms.url());
        assertThat(platform.product()).isEqualTo(Platform.Product.MOODLE);
        assertThat(platform.authorizationEndpoint()).hasToString(lms.url() + "/auth");
        assertThat(platform.tokenEndpoint()).hasToString(lms.url() + "/token");
        assertThat(platform.jwksUri()).hasToString(lms.url() + "/jwks");
        assertThat(registrations.deployment(platform, "17").orElseThrow().tenant())
                .contains(tenant);
        assertThat(invitations.scopes(platform.id())).containsExactly(SCOPES.split(" "));
    }

    @Test
    void row_64_a_deployment_may_be_absent() throws Exception {
        answers(post("/register"), 200, registered("client-" + tenant, ""));

        assertThat(connect().statusCode()).isEqualTo(200);
        assertThat(only().anyDeployment()).isFalse();
    }

    @Test
    void row_64_what_is_registered_is_never_overwritten() throws Exception {
        Platform before = lms.register(registrations, tenant, "client-" + tenant);
        answers(post("/register"), 200, registered("client-" + tenant, "17"));

        assertPage(connect(), 409, "redan ansluten");
        assertThat(only()).isEqualTo(before);
        assertThat(registrations.deployment(before, "17")).isEmpty();
    }

    @Test
    void row_60_nothing_is_active_before_an_admin_approves() throws Exception {
        connect();
        Platform platform = only();
        assertThat(platform.state()).isEqualTo(Platform.State.PENDING);
        Map<String, String> login =
                Map.of("iss", lms.url(), "login_hint", "1", "target_link_uri", "x", "client_id", platform.clientId());
        assertPage(browser.post(server.url() + "/lti/" + tenant + "/login", login), 400, "inte ansluten");

        registrations.approvePlatform(platform.id());

        assertThat(only().state()).isEqualTo(Platform.State.ACTIVE);
        assertThat(browser.post(server.url() + "/lti/" + tenant + "/login", login)
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .startsWith(lms.url() + "/auth?");
    }

    @Test
    void row_60_an_invitation_works_once() throws Exception {
        assertThat(connect().statusCode()).isEqualTo(200);

        assertPage(connect(), 403, "Inbjudan gäller inte");
        assertPage(ask(), 403, "Inbjudan gäller inte");
        assertThat(registrations.platforms(tenant)).hasSize(1);
        assertThat(sent()).hasSize(1);
    }

    @Test
    void row_60_an_invitation_is_one_tenants() throws Exception {
        registrations.save(new Tenant("annan", "Annanby", "it@annanby.example"));
        invitation = invitation.replace("/" + tenant + "/", "/annan/");

        assertPage(ask(), 403, "Inbjudan gäller inte");
        assertPage(connect(), 403, "Inbjudan gäller inte");
        invitation = server.url() + "/lti/" + tenant + "/register/" + "A".repeat(32);
        assertPage(ask(), 403, "Inbjudan gäller inte");
        invitation = server.url() + "/lti/ingen/register/" + "A".repeat(32);
        assertPage(connect(), 403, "Inbjudan gäller inte");
        assertThat(sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example",
                "http://127.0.0.1:PORT",
                "http://localhost",
                "ftp://localhost:PORT",
                "not an address",
                ""
            })
    void row_61_issuer_and_endpoints_are_the_host_that_was_asked(String address) throws Exception {
        for (String name :
                List.of("issuer", "authorization_endpoint", "token_endpoint", "jwks_uri", "registration_endpoint")) {
            String changed = address.replace("PORT", Integer.toString(lms.port()));
            answers(get("/configuration"), 200, configuration(Map.of(name, changed)));
            assertPage(ask(), 400, "gick inte att använda");
            assertPage(connect(), 400, "gick inte att använda");
        }
        assertThat(sent()).isEmpty();
        assertThat(registrations.platforms(tenant)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "authorization_endpoint", "token_endpoint", "jwks_uri", "registration_endpoint"})
    void row_61_what_must_be_there_is(String name) throws Exception {
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put(name, null);
        answers(get("/configuration"), 200, configuration(changes));
        assertPage(ask(), 400, "gick inte att använda");
        changes.put(name, 17);
        answers(get("/configuration"), 200, configuration(changes));
        assertPage(ask(), 400, "gick inte att använda");
    }

    @ParameterizedTest
    @CsvSource({"404, {}", "302, {}", "200, []", "200, no json", "200, ''"})
    void row_61_a_configuration_is_an_object(int status, String body) throws Exception {
        answers(get("/configuration"), status, body);

        assertPage(ask(), 400, "gick inte att använda");
    }

    @Test
    void row_62_a_configuration_has_a_size() throws Exception {
        answers(get("/configuration"), 200, configuration(Map.of("x", "x".repeat(256 * 1024))));

        assertPage(ask(), 400, "gick inte att använda");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:1/configuration",
                "http://169.254.169.254/latest/meta-data",
                "https://127.0.0.1/configuration",
                "https://[::1]/configuration",
                "https://0177.0.0.1/configuration",
                "https://2130706433/configuration",
                "https://10.0.0.1/",
                "https://user@lms.example/",
                "file:///etc/passwd",
                "not an address"
            })
    void row_62_only_public_hosts_are_called_and_nothing_is_told(String address) throws Exception {
        HttpResponse<String> page = browser.get(invitation + query(address));

        assertPage(page, 400, "gick inte att använda");
        assertThat(page.body()).doesNotContain("public", "Exception", "meta-data");
    }

    @Test
    void row_62_no_redirect_is_followed() throws Exception {
        lms.server()
                .stubFor(get("/moved")
                        .willReturn(aResponse().withStatus(302).withHeader("Location", lms.url() + "/configuration")));

        assertPage(browser.get(invitation + query(lms.url() + "/moved")), 400, "gick inte att använda");
    }

    @Test
    void parameters_come_once_and_whole() throws Exception {
        assertPage(browser.get(invitation), 400, "gick inte att använda");
        assertPage(ask(query(lms.url() + "/configuration") + "&openid_configuration=x"), 400, "gick inte att använda");
        assertPage(
                ask(query(lms.url() + "/configuration") + "&registration_token=a%0D%0AX:b"),
                400,
                "gick inte att använda");
    }

    private HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        return browser.get(invitation + query);
    }

    @Test
    void row_63_the_platforms_error_is_shown_escaped_and_the_invitation_still_holds() throws Exception {
        answers(post("/register"), 422, "{\"errors\":[{\"message\":\"<script>no</script> redirect_uris\"}]}");
        HttpResponse<String> page = connect();

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("422", "&lt;script&gt;no&lt;/script&gt; redirect_uris", "tog inte emot")
                .doesNotContain("<script>");
        assertThat(registrations.platforms(tenant)).isEmpty();
        answers(post("/register"), 200, registered("client-" + tenant, "17"));
        assertThat(connect().statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"client_id\":\"\"}", "no json", "[]", ""})
    void row_64_an_answer_without_a_client_is_none(String body) throws Exception {
        answers(post("/register"), 200, body);

        assertThat(connect().statusCode()).isEqualTo(400);
        assertThat(registrations.platforms(tenant)).isEmpty();
        assertThat(ask().statusCode()).as("the invitation still holds").isEqualTo(200);
    }

    @Test
    void row_65_the_end_closes_the_platforms_dialogue_and_says_what_comes_next() throws Exception {
        HttpResponse<String> page = connect();

        assertThat(page.body())
                .contains("/stil/stang.js", "väntar på att godkännas", "tryck på Aktivera", "it@exempelby.example");
        assertThat(browser.get(server.url() + "/stil/stang.js").body())
                .contains("postMessage({ subject: \"org.imsglobal.lti.close\" }");
    }

    @Test
    void the_page_is_english_for_those_who_read_no_swedish() throws Exception {
        HttpResponse<String> page =
                browser.get(invitation + query(lms.url() + "/configuration"), Map.of("Accept-Language", "de,en;q=0.8"));

        assertThat(page.body()).contains("lang=\"en\"", "Connect Kursverk", "In Moodle");
    }
}
