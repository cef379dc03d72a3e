package se.kursverk.lti;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kursverk.browser.Chromium;
import se.kursverk.lti.dynamic.Invitations;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.lti.registration.Tenant;
import se.kursverk.server.Database;
import se.kursverk.server.TestServer;

/** Choosing for a course and connecting a platform, in a real browser. */
@Tag(Chromium.TAG)
@ExtendWith(Chromium.class)
class TeacherPagesTests {

    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";

    private final Browser browser;
    private TestPlatform lms;
    private TestServer server;

    TeacherPagesTests(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void start() throws JOSEException, IOException {
        lms = new TestPlatform();
        server = TestServer.start(Database.H2.create(), lms.port());
        lms.register(server.part(Registrations.class), "exempelby", "klient");
        lms.server()
                .stubFor(post(urlPathEqualTo("/back"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "text/html")
                                .withBody("<!doctype html><title>kursen</title><h1>Kursen</h1>")));
    }

    @AfterEach
    void stop() {
        server.close();
        lms.close();
    }

    /** Launches without the browser, then hands the session over to it. */
    private String choosing(BrowserContext context) throws Exception {
        TestBrowser launcher = new TestBrowser();
        Map<String, String> request = launcher.login(server.url(), "exempelby", lms, "klient");
        JWTClaimsSet claims = lms.claims(
                        "klient", request.get("nonce"), server.url() + "/till", TestPlatform.INSTRUCTOR)
                .claim(TestPlatform.CLAIM + "message_type", "LtiDeepLinkingRequest")
                .claim(
                        DL + "deep_linking_settings",
                        Map.of(
                                "deep_link_return_url",
                                lms.url() + "/back?course=7",
                                "accept_types",
                                List.of("ltiResourceLink"),
                                "accept_presentation_document_targets",
                                List.of("iframe"),
                                "accept_multiple",
                                true,
                                "data",
                                "d"))
                .build();
        HttpResponse<String> launched = launcher.post(
                server.url() + "/lti/launch", Map.of("state", request.get("state"), "id_token", lms.sign(claims)));
        context.addCookies(List.of(new Cookie("kursverk", launcher.cookies().get("kursverk"))
                .setDomain("localhost")
                .setPath("/")
                .setSecure(true)
                .setSameSite(SameSiteAttribute.NONE)));
        return server.url() + launched.headers().firstValue("location").orElseThrow();
    }

    private BrowserContext context(ColorScheme scheme, int width, int height, boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("sv-SE")
                .setJavaScriptEnabled(script));
    }

    private static List<String> violations(Page page, String where) {
        see(page, where);
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            found.add(where + ": " + rule.getId() + " "
                    + rule.getNodes().getFirst().getTarget());
        }
        if ((Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                > 0) {
            found.add(where + ": scrolls sideways");
        }
        return found;
    }

    /** For whoever wants to look: {@code -Dkursverk.look=<folder>}. */
    private static void see(Page page, String where) {
        Optional.ofNullable(System.getProperty("kursverk.look"))
                .ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(folder, where.replaceAll("[^a-z0-9]+", "-") + ".png"))));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 360, 740", "DARK, 360, 740", "LIGHT, 770, 578", "DARK, 1280, 800"})
    void axe_finds_nothing_wrong(ColorScheme scheme, int width, int height) throws Exception {
        try (BrowserContext context = context(scheme, width, height, true)) {
            context.route("**/skicka.js", route -> route.fulfill());
            String size = " " + scheme.name().toLowerCase(java.util.Locale.ROOT) + " " + width;
            Page page = context.newPage();
            page.navigate(choosing(context));
            List<String> violations = new ArrayList<>(violations(page, "choose" + size));
            page.locator(".foot .primary").click();
            violations.addAll(violations(page, "nothing chosen" + size));
            page.locator("input[value='path:chef']").check();
            page.locator(".contents summary").first().click();
            page.locator(".level > summary").first().click();
            page.locator("input[value='module:gdpr']").check();
            violations.addAll(violations(page, "level open" + size));
            page.locator(".foot .primary").click();
            violations.addAll(violations(page, "send" + size));
            assertThat(violations).isEmpty();
        }
    }

    @Test
    void a_choice_goes_back_by_itself() throws Exception {
        try (BrowserContext context = context(ColorScheme.LIGHT, 770, 578, true)) {
            Page page = context.newPage();
            page.navigate(choosing(context));
            page.locator("input[value='path:chef']").check();
            page.locator(".foot .primary").click();
            page.waitForURL(lms.url() + "/back?course=7");

            assertThat(page.title()).isEqualTo("kursen");
            assertThat(chosen()).contains("/till/larvag/chef").contains("scoreMaximum=100");
        }
    }

    @Test
    void without_script_a_button_takes_it_back() throws Exception {
        try (BrowserContext context = context(ColorScheme.LIGHT, 360, 740, false)) {
            Page page = context.newPage();
            page.navigate(choosing(context));
            page.locator(".level > summary").first().click();
            page.locator("input[value='level:forsta']").check();
            page.locator("input[name=betyg]").uncheck();
            page.locator(".foot .primary").click();
            page.locator("form[data-send] button").click();

            assertThat(page.url()).isEqualTo(lms.url() + "/back?course=7");
            assertThat(chosen()).contains("/till/niva/forsta").doesNotContain("lineItem");
        }
    }

    private String chosen() throws java.text.ParseException {
        String body = lms.server()
                .findAll(postRequestedFor(urlPathEqualTo("/back")))
                .getFirst()
                .getBodyAsString();
        assertThat(body).startsWith("JWT=");
        return String.valueOf(SignedJWT.parse(URLDecoder.decode(body.substring(4), StandardCharsets.UTF_8))
                .getJWTClaimsSet()
                .getClaim(DL + "content_items"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 360, 740", "DARK, 770, 578"})
    void a_platform_connects_itself_in_a_frame_of_its_own(ColorScheme scheme, int width, int height) {
        server.part(Registrations.class).save(new Tenant("nyby", "Nyby kommun", "it@nyby.example"));
        String invitation = server.part(Invitations.class).invite("nyby").toString();
        String configuration = """
                {"issuer":"BASE","authorization_endpoint":"BASE/auth","token_endpoint":"BASE/token","jwks_uri":"BASE/jwks",
                 "registration_endpoint":"BASE/register",
                 "https://purl.imsglobal.org/spec/lti-platform-configuration":{"product_family_code":"moodle"}}
                """.replace("BASE", lms.url());
        answer(configuration, "/configuration", "application/json");
        lms.server()
                .stubFor(post("/register")
                        .willReturn(aResponse()
                                .withStatus(422)
                                .withBody(
                                        "{\"errors\":[{\"field\":\"redirect_uris\",\"message\":\"must be https\"}]}")));
        String address = invitation + "?openid_configuration=" + lms.url() + "/configuration&registration_token=abc";
        answer(
                "<!doctype html><html lang=sv><title>lms</title><script>addEventListener('message', e => document.title = "
                        + "e.data.subject)</script><iframe title=verktyg width=100% height=700 src=\""
                        + address.replace("&", "&amp;") + "\"></iframe>",
                "/admin",
                "text/html");
        String size = " " + scheme.name().toLowerCase(java.util.Locale.ROOT) + " " + width;
        try (BrowserContext context = context(scheme, width, height, true)) {
            Page page = context.newPage();
            page.navigate(address);
            List<String> violations = new ArrayList<>(violations(page, "connect" + size));
            page.locator("button").click();
            violations.addAll(violations(page, "refused" + size));
            lms.server().stubFor(post("/register").willReturn(aResponse().withBody("{\"client_id\":\"ny\"}")));
            page.navigate(lms.url() + "/admin");
            page.frameLocator("iframe").locator("button").click();
            page.waitForFunction("document.title === 'org.imsglobal.lti.close'");
            violations.addAll(violations(page, "connected" + size));
            assertThat(violations).isEmpty();
        }
        assertThat(server.part(Registrations.class).platforms("nyby")).hasSize(1);
    }

    private void answer(String body, String path, String type) {
        lms.server()
                .stubFor(get(path)
                        .willReturn(aResponse().withHeader("Content-Type", type).withBody(body)));
    }
}
