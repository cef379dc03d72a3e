package se.kursverk.lti.ags;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of services are edited, never made up (row 49). */
class ServicePathTests {

    @ParameterizedTest
    @CsvSource({
        "https://lms.example/3/lineitem?type_id=1, https://lms.example/3/lineitem/scores?type_id=1",
        "https://lms.example/line_items/2, https://lms.example/line_items/2/scores",
        "https://lms.example/2/, https://lms.example/2/scores",
        "https://lms.example/2?a=b/c?d&e=%2F, https://lms.example/2/scores?a=b/c?d&e=%2F"
    })
    void the_path_grows_and_the_query_stays(URI lineItem, URI scores) {
        assertThat(ServicePath.below(lineItem, "scores")).isEqualTo(scores);
    }

    @Test
    void a_parameter_comes_last_and_is_encoded() {
        assertThat(ServicePath.with(URI.create("https://lms.example/l?type_id=1"), "resource_link_id", "å&/"))
                .hasToString("https://lms.example/l?type_id=1&resource_link_id=%C3%A5%26%2F");
        assertThat(ServicePath.with(URI.create("https://lms.example/l"), "a", "b"))
                .hasToString("https://lms.example/l?a=b");
        assertThat(ServicePath.with(URI.create("https://lms.example/l?"), "a", "b"))
                .hasToString("https://lms.example/l?a=b");
    }
}
