package se.kursverk.lti.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call ends, is made once, and goes where it was sent. */
class PlatformHttpTests {

    private final WireMockServer platform = new WireMockServer(wireMockConfig().dynamicPort());

    @BeforeEach
    void start() {
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop();
    }

    private AddressRules rules() {
        return new AddressRules(List.of(), List.of(platform.port()));
    }

    private PlatformHttp http() {
        return new PlatformHttp(rules());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + platform.port() + path);
    }

    @Test
    void an_answer_that_never_ends_is_ended() throws IOException {
        platform.stubFor(
                get("/slow").willReturn(aResponse().withBody("x".repeat(50)).withChunkedDribbleDelay(50, 20_000)));
        long begun = System.nanoTime();
        try (PlatformHttp http = new PlatformHttp(rules(), Duration.ofMillis(700))) {
            assertThatIOException().isThrownBy(() -> http.get(at("/slow"), Map.of()));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void an_answer_that_is_too_large_is_none() throws IOException {
        platform.stubFor(get("/large").willReturn(aResponse().withBody("x".repeat((1 << 20) + 1))));
        try (PlatformHttp http = http()) {
            assertThatIOException()
                    .isThrownBy(() -> http.get(at("/large"), Map.of()))
                    .withMessageContaining("larger");
        }
    }

    @Test
    void a_post_whose_answer_was_lost_is_not_made_again() throws IOException {
        platform.stubFor(post("/lost").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        try (PlatformHttp http = http()) {
            assertThatIOException().isThrownBy(() -> http.send("POST", at("/lost"), "text/plain", "x", Map.of()));
        }
        platform.verify(1, postRequestedFor(urlEqualTo("/lost")));
    }

    @Test
    void a_redirect_is_an_answer() throws IOException {
        platform.stubFor(get("/moved").willReturn(aResponse().withStatus(302).withHeader("Location", "/there")));
        try (PlatformHttp http = http()) {
            assertThat(http.get(at("/moved"), Map.of()).status()).isEqualTo(302);
        }
    }

    @Test
    void headers_of_a_name_are_one() throws IOException {
        platform.stubFor(get("/").willReturn(aResponse().withHeader("Link", "<a>; rel=x", "<b>; rel=next")));
        try (PlatformHttp http = http()) {
            assertThat(http.get(at("/"), Map.of()).headers()).containsEntry("link", "<a>; rel=x, <b>; rel=next");
        }
    }
}
