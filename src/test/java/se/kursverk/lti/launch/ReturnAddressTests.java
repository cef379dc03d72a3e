package se.kursverk.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kursverk.lti.registration.Platform;

/** Row 41 of the checklist: where an answer may go. */
class ReturnAddressTests {

    private static Platform platform(Platform.Product product) {
        return new Platform(
                new UUID(0, 1),
                "exempelby",
                "Lärplattformen",
                product,
                "https://lms.example",
                "klient",
                URI.create("https://sso.lms.example:8443/auth"),
                URI.create("https://token.example/token"),
                Optional.empty(),
                URI.create("https://keys.example/jwks"),
                Platform.State.ACTIVE,
                Platform.Origin.DATABASE,
                false,
                false);
    }

    @ParameterizedTest
    @CsvSource({
        "MOODLE, https://lms.example/mod/lti/contentitem_return.php?course=7, true",
        "MOODLE, https://LMS.example/x, true",
        "MOODLE, https://sso.lms.example:8443/x, true",
        "MOODLE, https://token.example/x, true",
        "MOODLE, https://keys.example/x, true",
        "OTHER, https://skola.lms.example/x, true",
        "MOODLE, http://skola.lms.example/x, false",
        "MOODLE, http://lms.example/x, false",
        "MOODLE, https://lms.example:444/x, false",
        "MOODLE, https://evillms.example/x, false",
        "MOODLE, https://lms.example.evil/x, false",
        "MOODLE, https://skola.example/x, false",
        "CANVAS, https://skola.example/x, true",
        "CANVAS, http://skola.example/x, false",
        "MOODLE, javascript:alert(1), false",
        "CANVAS, data:text/html;x, false",
    })
    void an_answer_goes_to_the_platform(Platform.Product product, URI address, boolean allowed) {
        assertThat(ReturnAddress.belongsTo(platform(product), address)).isEqualTo(allowed);
    }
}
