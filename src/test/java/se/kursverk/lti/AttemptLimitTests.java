package se.kursverk.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import se.kursverk.server.Database;
import se.kursverk.server.TestServer;

class AttemptLimitTests {

    private static final class Hand extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T12:00:00Z"));

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void an_address_has_its_own_count_which_time_gives_back() {
        Hand clock = new Hand();
        Attempts attempts = new Attempts(2, clock);

        assertThat(attempts.allow("192.0.2.1")).isTrue();
        assertThat(attempts.allow("192.0.2.1")).isTrue();
        assertThat(attempts.allow("192.0.2.1")).isFalse();
        assertThat(attempts.allow("192.0.2.2")).isTrue();
        clock.now.updateAndGet(now -> now.plus(Duration.ofSeconds(31)));
        assertThat(attempts.allow("192.0.2.1")).isTrue();
        assertThat(attempts.allow("192.0.2.1")).isFalse();
    }

    @Test
    void a_network_of_ipv6_counts_as_one() {
        Attempts attempts = new Attempts(1, new Hand());

        assertThat(attempts.allow("2001:db8:1:2:3:4:5:6")).isTrue();
        assertThat(attempts.allow("2001:db8:1:2:ffff:4:5:6")).isFalse();
        assertThat(attempts.allow("2001:db8:1:3:3:4:5:6")).isTrue();
        assertThat(attempts.allow("::1")).isTrue();
    }

    @Test
    void who_tries_too_often_sees_a_page_and_the_other_way_in_stays_open() throws Exception {
        Map<String, String> settings = new HashMap<>(Database.H2.create());
        settings.put("kursverk.attempts.logins", "2");
        settings.put("kursverk.attempts.registrations", "1");
        try (TestServer server = TestServer.start(settings, 1)) {
            TestBrowser browser = new TestBrowser();
            String login = server.url() + "/lti/ingen/login";
            assertThat(browser.get(login).statusCode()).isEqualTo(400);
            assertThat(browser.get(login).statusCode()).isEqualTo(400);
            HttpResponse<String> page = browser.get(login);

            assertThat(page.statusCode()).isEqualTo(429);
            assertThat(page.headers().firstValue("retry-after")).contains("60");
            assertThat(page.body()).contains("För många försök", "Felets nummer");
            assertThat(browser.get(server.url() + "/lti/ingen/register/x").statusCode())
                    .isEqualTo(403);
            assertThat(browser.get(server.url() + "/lti/ingen/register/x").statusCode())
                    .isEqualTo(429);
            assertThat(browser.get(server.url() + "/lti/jwks").statusCode()).isEqualTo(200);
        }
    }
}
