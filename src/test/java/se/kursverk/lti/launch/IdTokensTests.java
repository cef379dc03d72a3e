package se.kursverk.lti.launch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.lti.Refused;
import se.kursverk.lti.Refused.Reason;
import se.kursverk.lti.TestPlatform;
import se.kursverk.lti.Token;
import se.kursverk.lti.http.AddressRules;
import se.kursverk.lti.http.PlatformHttp;
import se.kursverk.lti.registration.Platform;

/** Rows 13–24 of the checklist. */
class IdTokensTests {

    private static final String CLIENT = "klient";
    private static final String NONCE = "en-nonce";
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static TestPlatform lms;
    private static RSAKey stranger;

    private PlatformHttp http;
    private Platform platform;
    private IdTokens tokens;

    @BeforeAll
    static void start() throws JOSEException {
        lms = new TestPlatform();
        stranger = new RSAKeyGenerator(2048).keyID("platform-1").generate();
    }

    @AfterAll
    static void stop() {
        lms.close();
    }

    @BeforeEach
    void connect() {
        publish(lms.key().toPublicJWK());
        lms.server().resetRequests();
        http = new PlatformHttp(new AddressRules(List.of(), List.of(lms.port())));
        platform = platform(lms.url() + "/jwks");
        tokens = new IdTokens(new PlatformKeys(http), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void disconnect() throws IOException {
        http.close();
    }

    private static Platform platform(String jwks) {
        return new Platform(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                "exempelby",
                "Lärplattformen",
                Platform.Product.MOODLE,
                "https://lms.example",
                CLIENT,
                URI.create("https://lms.example/auth"),
                URI.create("https://lms.example/token"),
                Optional.empty(),
                URI.create(jwks),
                Platform.State.ACTIVE,
                Platform.Origin.DATABASE,
                false,
                false);
    }

    private static void publish(JWK... keys) {
        lms.server().stubFor(get("/jwks").willReturn(aResponse().withBody(new JWKSet(List.of(keys)).toString())));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("https://lms.example")
                .audience(CLIENT)
                .subject("4711")
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(60)))
                .claim("nonce", NONCE);
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("platform-1");
    }

    private static String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        return TestPlatform.sign(header().build(), claims.build(), lms.key());
    }

    private JWTClaimsSet verify(String token) {
        return tokens.verify(token, platform, Token.hash(NONCE));
    }

    private void assertRefused(String token, Reason reason, String detail) {
        assertThatThrownBy(() -> verify(token)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused).hasMessageContaining(detail);
        });
    }

    @Test
    void an_honest_token_is_taken_with_its_claims() throws JOSEException {
        JWTClaimsSet claims = verify(signed(claims()));

        assertThat(claims.getSubject()).isEqualTo("4711");
    }

    @Test
    void row_13_a_token_of_more_than_64_kilobytes_is_not_decoded() throws JOSEException {
        assertRefused(signed(claims().claim("x", "x".repeat(70_000))), Reason.MALFORMED, "characters");
    }

    @Test
    void row_13_a_token_just_within_64_kilobytes_is_taken() throws JOSEException {
        int used = signed(claims().claim("x", "")).length();
        String token = signed(claims().claim("x", "x".repeat((65_536 - used) * 3 / 4 - 3)));

        assertThat(token.length()).isBetween(65_000, 65_536);
        assertThat(verify(token).getSubject()).isEqualTo("4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "..", "e30.e30.", "eyJhbGciOiJSUzI1NiJ9.W10.eA", "ö.ö.ö"})
    void row_13_what_is_no_signed_token_is_malformed(String token) {
        assertThatThrownBy(() -> verify(token))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isIn(Reason.MALFORMED, Reason.INVALID_TOKEN));
    }

    @Test
    void row_13_an_encrypted_token_is_refused() throws JOSEException {
        EncryptedJWT jwe = new EncryptedJWT(
                new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM).build(), claims().build());
        jwe.encrypt(new RSAEncrypter(lms.key().toRSAPublicKey()));

        assertRefused(jwe.serialize(), Reason.MALFORMED, "JWT");
    }

    @Test
    void row_13_claims_that_are_no_object_are_refused() throws JOSEException {
        com.nimbusds.jose.JWSObject array = new com.nimbusds.jose.JWSObject(header().build(), new Payload("[1,2]"));
        array.sign(new RSASSASigner(lms.key()));

        assertThatThrownBy(() -> verify(array.serialize())).isInstanceOf(Refused.class);
    }

    @Test
    void row_13_claims_nested_a_thousand_deep_are_refused() throws JOSEException {
        String deep = "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        com.nimbusds.jose.JWSObject token = new com.nimbusds.jose.JWSObject(header().build(), new Payload(deep));
        token.sign(new RSASSASigner(lms.key()));

        assertThatThrownBy(() -> verify(token.serialize())).isInstanceOf(Refused.class);
    }

    @Test
    void row_14_a_token_without_signature_is_refused() {
        assertThatThrownBy(() -> verify(new PlainJWT(claims().build()).serialize()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void row_14_the_public_key_as_a_shared_secret_is_refused() throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("platform-1").build(), claims().build());
        jwt.sign(new MACSigner(lms.key().toRSAPublicKey().getEncoded()));

        assertRefused(jwt.serialize(), Reason.INVALID_TOKEN, "RS256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS384", "RS512", "PS256"})
    void row_14_another_algorithm_of_the_same_key_is_refused(String algorithm) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
                .keyID("platform-1")
                .build();

        assertRefused(TestPlatform.sign(header, claims().build(), lms.key()), Reason.INVALID_TOKEN, "RS256");
    }

    @Test
    void row_15_a_token_without_kid_is_refused() throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).build();

        assertRefused(TestPlatform.sign(header, claims().build(), lms.key()), Reason.INVALID_TOKEN, "kid");
    }

    @Test
    void row_15_an_empty_kid_is_none() throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("").build();

        assertRefused(TestPlatform.sign(header, claims().build(), lms.key()), Reason.INVALID_TOKEN, "no kid");
    }

    @Test
    void row_16_a_strangers_signature_under_the_platforms_kid_is_refused() throws JOSEException {
        assertRefused(
                TestPlatform.sign(header().build(), claims().build(), stranger), Reason.INVALID_TOKEN, "signature");
    }

    @Test
    void row_16_a_changed_claim_breaks_the_signature() throws JOSEException {
        String[] parts = signed(claims()).split("\\.", -1);
        String changed =
                Base64URL.encode(claims().subject("1").build().toString()).toString();

        assertRefused(parts[0] + "." + changed + "." + parts[2], Reason.INVALID_TOKEN, "signature");
    }

    @Test
    void row_16_a_key_in_the_header_is_not_looked_at() throws JOSEException {
        JWSHeader header = header().jwk(stranger.toPublicJWK())
                .jwkURL(URI.create(lms.url() + "/other"))
                .x509CertURL(URI.create(lms.url() + "/other"))
                .build();

        assertRefused(TestPlatform.sign(header, claims().build(), stranger), Reason.INVALID_TOKEN, "signature");
        lms.server().verify(0, getRequestedFor(urlEqualTo("/other")));
    }

    @Test
    void row_16_an_unknown_critical_header_is_refused() throws JOSEException {
        JWSHeader header = header().criticalParams(java.util.Set.of("b64x"))
                .customParam("b64x", true)
                .build();

        assertThatThrownBy(() -> verify(TestPlatform.sign(header, claims().build(), lms.key())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void row_16_a_key_for_encryption_does_not_verify() throws JOSEException {
        publish(new RSAKey.Builder(lms.key()).keyUse(KeyUse.ENCRYPTION).build().toPublicJWK());

        assertThatThrownBy(() -> verify(signed(claims()))).isInstanceOf(Refused.class);
    }

    @Test
    void row_17_other_kinds_of_key_in_the_set_do_no_harm() throws JOSEException {
        publish(
                new ECKeyGenerator(com.nimbusds.jose.jwk.Curve.P_256)
                        .keyID("ec")
                        .generate()
                        .toPublicJWK(),
                lms.key().toPublicJWK());

        assertThat(verify(signed(claims())).getSubject()).isEqualTo("4711");
    }

    @Test
    void row_17_a_new_key_is_fetched_when_a_token_names_it() throws JOSEException {
        verify(signed(claims()));
        RSAKey next = new RSAKeyGenerator(2048).keyID("platform-2").generate();
        publish(lms.key().toPublicJWK(), next.toPublicJWK());
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("platform-2").build();

        assertThat(verify(TestPlatform.sign(header, claims().build(), next)).getSubject())
                .isEqualTo("4711");
        lms.server().verify(2, getRequestedFor(urlEqualTo("/jwks")));
    }

    @Test
    void row_17_random_kids_do_not_hammer_the_platform() throws JOSEException {
        verify(signed(claims()));
        for (int i = 0; i < 20; i++) {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID("påhittad-" + i)
                    .build();
            String token = TestPlatform.sign(header, claims().build(), stranger);
            assertThatThrownBy(() -> verify(token)).isInstanceOf(Refused.class);
        }

        assertThat(lms.server().findAll(getRequestedFor(urlEqualTo("/jwks")))).hasSizeLessThanOrEqualTo(3);
        assertThat(verify(signed(claims())).getSubject()).isEqualTo("4711");
    }

    @Test
    void row_18_a_platform_that_does_not_answer_is_told_from_a_bad_token() throws JOSEException {
        lms.server().stubFor(get("/jwks").willReturn(aResponse().withStatus(503)));

        assertRefused(signed(claims()), Reason.KEYS_UNAVAILABLE, "");
    }

    @Test
    void row_18_known_keys_work_while_the_platform_is_down() throws JOSEException {
        verify(signed(claims()));
        lms.server().stubFor(get("/jwks").willReturn(aResponse().withStatus(503)));

        assertThat(verify(signed(claims())).getSubject()).isEqualTo("4711");
    }

    @Test
    void row_18_the_address_of_keys_is_not_followed_elsewhere() throws JOSEException {
        lms.server().stubFor(get("/jwks").willReturn(aResponse().withStatus(302).withHeader("Location", "/moved")));
        lms.server()
                .stubFor(get("/moved")
                        .willReturn(aResponse().withBody(new JWKSet(lms.key().toPublicJWK()).toString())));

        assertRefused(signed(claims()), Reason.KEYS_UNAVAILABLE, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://other.example", "https://lms.example/", "HTTPS://lms.example", ""})
    void row_19_another_issuer_is_refused(String issuer) throws JOSEException {
        assertRefused(signed(claims().issuer(issuer)), Reason.INVALID_TOKEN, "issuer");
    }

    @Test
    void row_19_no_issuer_is_refused() throws JOSEException {
        assertRefused(signed(claims().issuer(null)), Reason.INVALID_TOKEN, "issuer");
    }

    static Stream<List<String>> foreignAudiences() {
        return Stream.of(List.of(), List.of("annan"), List.of(CLIENT, "annan"), List.of("annan", CLIENT));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("foreignAudiences")
    void row_20_an_audience_that_is_not_us_alone_is_refused(List<String> audience) throws JOSEException {
        assertRefused(signed(claims().audience(audience).claim("azp", CLIENT)), Reason.INVALID_TOKEN, "audience");
    }

    @Test
    void row_20_an_audience_in_a_list_is_taken() throws JOSEException {
        assertThat(verify(signed(claims().claim("aud", List.of(CLIENT)))).getSubject())
                .isEqualTo("4711");
    }

    @Test
    void row_21_our_name_twice_needs_azp() throws JOSEException {
        assertRefused(signed(claims().audience(List.of(CLIENT, CLIENT))), Reason.INVALID_TOKEN, "azp");
        assertThat(verify(signed(claims().audience(List.of(CLIENT, CLIENT)).claim("azp", CLIENT)))
                        .getSubject())
                .isEqualTo("4711");
    }

    @Test
    void row_21_another_authorized_party_is_refused() throws JOSEException {
        assertRefused(signed(claims().claim("azp", "annan")), Reason.INVALID_TOKEN, "azp");
        assertThat(verify(signed(claims().claim("azp", CLIENT))).getSubject()).isEqualTo("4711");
    }

    @ParameterizedTest
    @CsvSource({"-59, true", "-60, false", "-61, false"})
    void row_22_a_token_is_taken_until_a_minute_after_it_expired(long expires, boolean taken) throws JOSEException {
        String token = signed(claims().expirationTime(Date.from(NOW.plusSeconds(expires))));
        if (taken) {
            assertThat(verify(token).getSubject()).isEqualTo("4711");
        } else {
            assertRefused(token, Reason.INVALID_TOKEN, "expired");
        }
    }

    @Test
    void row_22_times_must_be_there_and_be_numbers() throws JOSEException {
        assertRefused(signed(claims().expirationTime(null)), Reason.INVALID_TOKEN, "exp");
        assertRefused(signed(claims().issueTime(null)), Reason.INVALID_TOKEN, "iat");
        List<String> tokens = new ArrayList<>();
        for (Object time : List.of("i morgon", true, List.of())) {
            tokens.add(signed(claims().claim("exp", time)));
        }
        assertThat(tokens)
                .allSatisfy(token -> assertThat(catchThrowableOfType(Refused.class, () -> verify(token)))
                        .isNotNull());
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void row_22_not_before_is_honoured_with_a_minutes_skew(long from, boolean taken) throws JOSEException {
        String token = signed(claims().notBeforeTime(Date.from(NOW.plusSeconds(from))));
        if (taken) {
            assertThat(verify(token).getSubject()).isEqualTo("4711");
        } else {
            assertRefused(token, Reason.INVALID_TOKEN, "not valid yet");
        }
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false", "-360, true", "-361, false"})
    void row_23_a_token_was_made_about_now(long issued, boolean taken) throws JOSEException {
        String token = signed(claims().issueTime(Date.from(NOW.plusSeconds(issued))));
        if (taken) {
            assertThat(verify(token).getSubject()).isEqualTo("4711");
        } else {
            assertRefused(token, Reason.INVALID_TOKEN, "issued");
        }
    }

    @Test
    void row_24_the_nonce_is_that_of_the_login() throws JOSEException {
        assertRefused(signed(claims().claim("nonce", "en annan")), Reason.INVALID_TOKEN, "nonce");
        assertRefused(signed(claims().claim("nonce", null)), Reason.INVALID_TOKEN, "nonce");
        assertThatThrownBy(() -> verify(signed(claims().claim("nonce", 17)))).isInstanceOf(Refused.class);
    }

    @Test
    void a_notice_is_judged_alike_but_for_the_nonce() throws JOSEException {
        String token = signed(claims().claim("nonce", null));

        assertThat(tokens.verify(token, platform).getSubject()).isEqualTo("4711");
        assertThatThrownBy(() -> tokens.verify(signed(claims().audience("annan")), platform))
                .isInstanceOf(Refused.class);
    }

    @Test
    void keys_of_one_platform_do_not_verify_tokens_of_another() throws JOSEException {
        verify(signed(claims()));
        lms.server()
                .stubFor(get("/jwks2").willReturn(aResponse().withBody(new JWKSet(stranger.toPublicJWK()).toString())));

        assertThatThrownBy(() -> tokens.verify(signed(claims()), platform(lms.url() + "/jwks2"), Token.hash(NONCE)))
                .isInstanceOf(Refused.class);
    }
}
