package se.kursverk.lti;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.lti.registration.Tenant;

/** A learning platform, scripted: WireMock for what we call, nimbus for what it signs. */
public final class TestPlatform implements AutoCloseable {

    public static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    public static final String INSTRUCTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";
    public static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";

    private final Gradebook gradebook = new Gradebook();
    private final WireMockServer server = new WireMockServer(wireMockConfig()
            .dynamicPort()
            .containerThreads(80)
            .maxRequestJournalEntries(2000)
            .extensions(gradebook));
    private final RSAKey key;

    public TestPlatform() throws JOSEException {
        key = new RSAKeyGenerator(2048).keyID("platform-1").generate();
        server.start();
        reset();
    }

    /** As it was in the beginning: nobody has called, and nothing goes wrong. */
    public void reset() {
        server.resetAll();
        gradebook.fail(post -> Gradebook.Mishap.NONE);
        server.stubFor(get("/jwks")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody(new JWKSet(key.toPublicJWK()).toString())));
        server.stubFor(post("/token")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"access_token\":\"token-1\",\"token_type\":\"Bearer\",\"expires_in\":3600}")));
        server.stubFor(post(urlPathMatching("/lineitems/[0-9]+/lineitem/scores"))
                .willReturn(aResponse().withTransformers(gradebook.getName())));
    }

    /** What it has been told of results. */
    public Gradebook gradebook() {
        return gradebook;
    }

    public int port() {
        return server.port();
    }

    public WireMockServer server() {
        return server;
    }

    public RSAKey key() {
        return key;
    }

    public String url() {
        return "http://localhost:" + server.port();
    }

    /** Makes the tool know it, as that tenant's, with the deployment {@code 1}. */
    public Platform register(Registrations registrations, String tenant, String clientId) {
        registrations.save(new Tenant(tenant, "Exempelby " + tenant, "it@exempelby.example"));
        Platform platform = new Platform(
                UUID.randomUUID(),
                tenant,
                "Lärplattformen",
                Platform.Product.MOODLE,
                url(),
                clientId,
                java.net.URI.create(url() + "/auth"),
                java.net.URI.create(url() + "/token"),
                Optional.empty(),
                java.net.URI.create(url() + "/jwks"),
                Platform.State.ACTIVE,
                Platform.Origin.DATABASE,
                false,
                false);
        registrations.add(platform);
        registrations.seen(platform, "1", Optional.of(tenant));
        return platform;
    }

    /** The claims of an ordinary launch, as Moodle makes them, to be changed by a test. */
    public JWTClaimsSet.Builder claims(String clientId, String nonce, String target, String role) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(url())
                .audience(clientId)
                .subject("4711")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce)
                .claim("name", "Kim Exempel")
                .claim(CLAIM + "version", "1.3.0")
                .claim(CLAIM + "message_type", "LtiResourceLinkRequest")
                .claim(CLAIM + "deployment_id", "1")
                .claim(CLAIM + "target_link_uri", target)
                .claim(CLAIM + "roles", List.of(role))
                .claim(CLAIM + "context", Map.of("id", "7", "title", "AI för alla", "type", List.of("CourseSection")))
                .claim(CLAIM + "resource_link", Map.of("id", "12", "title", "Hallucinationer"))
                .claim(
                        "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
                        Map.of(
                                "scope",
                                List.of(
                                        "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
                                        "https://purl.imsglobal.org/spec/lti-ags/scope/score"),
                                "lineitems",
                                url() + "/lineitems?type_id=1",
                                "lineitem",
                                url() + "/lineitems/3/lineitem?type_id=1"));
    }

    public String sign(JWTClaimsSet claims) throws JOSEException {
        return sign(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims, key);
    }

    public static String sign(JWSHeader header, JWTClaimsSet claims, RSAKey with) throws JOSEException {
        SignedJWT jwt = new SignedJWT(header, claims);
        jwt.sign(new RSASSASigner(with));
        return jwt.serialize();
    }

    @Override
    public void close() {
        server.stop();
    }
}
