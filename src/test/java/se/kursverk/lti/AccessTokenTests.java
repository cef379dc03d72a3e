package se.kursverk.lti;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kursverk.grading.Status;
import se.kursverk.lti.registration.Platform;

/** How the tool gets access to a platform's services (rows 46 and 47). */
class AccessTokenTests {

    private SharedServer shared;
    private TestPlatform platform;

    @BeforeEach
    void begin() throws InterruptedException {
        shared = SharedServer.fresh();
        platform = shared.platform();
    }

    private Classroom graded(Platform registered, int learners) throws InterruptedException {
        Classroom room = Classroom.of(shared.server(), registered, learners);
        for (UUID learner : room.learners()) {
            room.result(learner, Status.COMPLETED, 9000);
        }
        Classroom.awaitQuiet(shared.server());
        return room;
    }

    private List<LoggedRequest> requests() {
        return platform.server().findAll(postRequestedFor(urlEqualTo("/token")));
    }

    private static ResponseDefinitionBuilder token(String fields) {
        return aResponse()
                .withHeader("Content-Type", "application/json")
                .withBody("{\"access_token\":\"token-2\",\"token_type\":\"Bearer\"" + fields + "}");
    }

    private static SignedJWT assertion(LoggedRequest request) throws ParseException {
        return SignedJWT.parse(TestBrowser.parameters(request.getBodyAsString()).get("client_assertion"));
    }

    @Test
    void the_assertion_is_signed_for_this_platform_and_short_lived()
            throws IOException, InterruptedException, ParseException, JOSEException {
        Platform registered = shared.register();
        graded(registered, 1);
        graded(shared.register(), 1);
        LoggedRequest request = requests().getFirst();
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(TestBrowser.parameters(request.getBodyAsString()))
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .containsEntry("scope", Classroom.SCORE)
                .hasSize(4);
        SignedJWT assertion = assertion(request);
        Map<String, Object> claims = assertion.getPayload().toJSONObject();
        assertThat(claims)
                .containsEntry("iss", registered.clientId())
                .containsEntry("sub", registered.clientId())
                .containsEntry("aud", platform.url() + "/token");
        Instant now = Instant.now();
        Instant issued = assertion.getJWTClaimsSet().getIssueTime().toInstant();
        Instant expires = assertion.getJWTClaimsSet().getExpirationTime().toInstant();
        assertThat(issued).isBetween(now.minusSeconds(60), now.minusSeconds(2));
        assertThat(expires).isAfter(now.plusSeconds(60));
        assertThat(Duration.between(issued, expires)).isLessThanOrEqualTo(Duration.ofMinutes(5));
        assertThat(assertion(requests().get(1)).getJWTClaimsSet().getJWTID())
                .isNotBlank()
                .isNotEqualTo(assertion.getJWTClaimsSet().getJWTID());
        assertThat(assertion.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        JWKSet keys = JWKSet.load(
                java.net.URI.create(shared.server().url() + "/lti/jwks").toURL());
        assertThat(assertion.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(assertion.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
    }

    @Test
    void a_platform_may_want_another_audience() throws InterruptedException, ParseException {
        graded(shared.register("token_audience", "https://api.brightspace.com/auth/token"), 1);
        assertThat(assertion(requests().getFirst()).getPayload().toJSONObject())
                .containsEntry("aud", "https://api.brightspace.com/auth/token");
    }

    @Test
    void a_token_is_kept_and_asked_for_by_one_at_a_time() throws InterruptedException {
        platform.server()
                .stubFor(post("/token").willReturn(token(",\"expires_in\":3600").withFixedDelay(300)));
        Platform registered = shared.register();
        graded(registered, 8);
        graded(registered, 2);
        assertThat(requests()).hasSize(1);
        graded(shared.register(), 1);
        assertThat(requests()).as("another registration has a token of its own").hasSize(2);
    }

    @Test
    void a_token_is_renewed_before_it_expires() throws InterruptedException {
        platform.server().stubFor(post("/token").willReturn(token(",\"expires_in\":1")));
        Platform registered = shared.register();
        graded(registered, 1);
        Thread.sleep(800);
        graded(registered, 1);
        assertThat(requests()).hasSize(2);
    }

    @Test
    void a_token_that_is_refused_is_renewed_once_in_a_try() throws InterruptedException {
        platform.gradebook().fail(post -> post <= 3 ? Gradebook.Mishap.UNAUTHORIZED : Gradebook.Mishap.NONE);
        Classroom room = graded(shared.register(), 1);
        assertThat(room.entries()).containsExactly("DELIVERED 2");
        assertThat(platform.gradebook().posts()).isEqualTo(4);
        assertThat(requests()).hasSizeBetween(3, 4);
        platform.server()
                .verify(
                        4,
                        postRequestedFor(urlEqualTo("/lineitems/3/lineitem/scores?type_id=1"))
                                .withHeader("Authorization", equalTo("Bearer token-1")));
    }

    @Test
    void where_no_token_is_given_the_score_waits() throws InterruptedException {
        for (ResponseDefinitionBuilder refusal : List.of(
                aResponse().withStatus(400).withBody("{\"error\":\"invalid_client\"}"),
                aResponse().withStatus(500),
                aResponse().withBody("<html>"),
                aResponse().withBody("{\"access_token\":\"two\\nlines\"}"))) {
            platform.reset();
            platform.server()
                    .stubFor(post("/token")
                            .inScenario("once")
                            .whenScenarioStateIs(Scenario.STARTED)
                            .willSetStateTo("over")
                            .willReturn(refusal));
            assertThat(graded(shared.register(), 1).entries()).containsExactly("DELIVERED 2");
            assertThat(platform.gradebook().posts()).isOne();
        }
    }

    @Test
    void a_token_without_the_scope_is_not_used() throws InterruptedException {
        platform.server().stubFor(post("/token").willReturn(token(",\"scope\":\"" + Classroom.LINE_ITEM + "\"")));
        assertThat(graded(shared.register(), 1).entries()).containsExactly("DEAD 1 scope-not-granted");
        assertThat(platform.gradebook().posts()).isZero();
    }
}
