package se.kursverk.lti.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.lti.http.PlatformHttp;

/** What the headers of an answer say. */
class HeaderTests {

    private static final URI PAGE = URI.create("https://lms.example/a/b?x=1");
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static PlatformHttp.Answer answer(String name, String value) {
        return new PlatformHttp.Answer(200, Map.of(name, value), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <https://lms.example/n?p=2&q=3>; rel="next"                                 | https://lms.example/n?p=2&q=3
                    <https://lms.example/n>;rel=next                                            | https://lms.example/n
                    <https://lms.example/d>; rel="differences", <https://lms.example/n>; rel="next" | https://lms.example/n
                    <https://lms.example/n>; title="a, b"; rel="last next"                      | https://lms.example/n
                    <https://lms.example/a,b>; rel="NEXT"                                       | https://lms.example/a,b
                    <n?p=2>; rel="next"                                                         | https://lms.example/a/n?p=2
                    """)
    void the_next_page_is_read(String link, URI next) {
        assertThat(Links.next(answer("link", link), PAGE)).contains(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<https://lms.example/d>; rel=\"differences\"",
                "<https://lms.example/d>",
                "https://lms.example/d; rel=next",
                "<https://lms.example/a b>; rel=next",
                "<https://lms.example/d>; title=\"rel=next\"",
                "<https://lms.example/d>; rel=nextish"
            })
    void where_no_next_page_is_named_there_is_none(String link) {
        assertThat(Links.next(answer("link", link), PAGE)).isEmpty();
    }

    @Test
    void a_time_to_wait_is_seconds_or_a_date() {
        assertThat(RetryAfter.of(answer("retry-after", "120"), NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.of(answer("retry-after", "Tue, 24 Nov 2026 10:00:30 GMT"), NOW))
                .contains(Duration.ofSeconds(30));
        assertThat(RetryAfter.of(answer("retry-after", "Tue, 24 Nov 2026 09:00:00 GMT"), NOW))
                .isEmpty();
        assertThat(RetryAfter.of(answer("retry-after", "soon"), NOW)).isEqualTo(Optional.empty());
        assertThat(RetryAfter.of(answer("retry-after", "-5"), NOW)).isEmpty();
        assertThat(RetryAfter.of(answer("date", "x"), NOW)).isEmpty();
    }
}
