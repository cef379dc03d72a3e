package se.kursverk.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTests {

    /** Computed by hand from the formulas of WCAG 2.2, and as others publish them. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#ffffff, #ffffff, 1.00",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#959595, #ffffff, 3.00",
        "#949494, #ffffff, 3.03",
        "#ff0000, #ffffff, 4.00",
        "#00ff00, #ffffff, 1.37",
        "#0000ff, #ffffff, 8.59",
        "#ff0000, #00ff00, 2.91",
    })
    void contrastIsThatOfTheStandardWhicheverStandsFirst(String one, String other, double ratio) {
        assertThat(color(one).contrast(color(other))).isCloseTo(ratio, within(0.005));
        assertThat(color(other).contrast(color(one))).isCloseTo(ratio, within(0.005));
    }

    @Test
    void luminanceGoesFromBlackToWhite() {
        assertThat(color("#000000").luminance()).isZero();
        assertThat(color("#ffffff").luminance()).isCloseTo(1, within(1e-12));
        assertThat(color("#808080").luminance()).isCloseTo(0.2159, within(0.00005));
    }

    @Test
    void aColourIsWrittenAsItIsReadInLowerCase() {
        assertThat(color("#0A5fC3")).isEqualTo(new Color(0x0A, 0x5F, 0xC3)).hasToString("#0a5fc3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "005293", "#fff", "#12345g", "#1234567", "#12345", "red", "#١٢٣٤٥٦", " #005293"})
    void nothingElseIsAColour(String text) {
        assertThat(Color.parse(text)).isEmpty();
    }

    @Test
    void thereIsNoColourBeyondEightBits() {
        assertThatThrownBy(() -> new Color(256, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Color(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Color color(String hex) {
        return Color.parse(hex).orElseThrow();
    }
}
