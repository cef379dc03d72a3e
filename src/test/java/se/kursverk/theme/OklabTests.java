package se.kursverk.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OklabTests {

    /** As CSS Color 4 and Ottosson's article give them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "#ffffff, 1.0000, 0.0000, 0.0000",
        "#000000, 0.0000, 0.0000, 0.0000",
        "#ff0000, 0.6280, 0.2249, 0.1258",
        "#00ff00, 0.8664, -0.2339, 0.1795",
        "#0000ff, 0.4520, -0.0325, -0.3115",
    })
    void knownColoursLieWhereTheyShould(String hex, double lightness, double a, double b) {
        Oklab seen = Oklab.of(Color.parse(hex).orElseThrow());

        assertThat(seen.lightness()).isCloseTo(lightness, within(0.0001));
        assertThat(seen.a()).isCloseTo(a, within(0.0001));
        assertThat(seen.b()).isCloseTo(b, within(0.0001));
    }

    @Test
    void aColourAtItsOwnLightnessIsItself() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            Color color = Color.of(random.nextInt(0x1000000));
            Oklab seen = Oklab.of(color);
            assertThat(seen.at(seen.lightness())).isEqualTo(color);
        }
    }

    @Test
    void lighterOrDarkerItKeepsItsHue() {
        Random random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            Color color = Color.of(random.nextInt(0x1000000));
            Color other = Oklab.of(color).at(0.2 + 0.6 * random.nextDouble());
            if (chroma(color) > 0.04 && chroma(other) > 0.04) {
                assertThat(Math.abs(StrictMath.IEEEremainder(hue(color) - hue(other), 360)))
                        .as("%s and %s", color, other)
                        .isLessThan(4);
            }
        }
    }

    @Test
    void atTheEndsThereIsOnlyBlackAndWhite() {
        Oklab red = Oklab.of(new Color(255, 0, 0));

        assertThat(red.at(0)).hasToString("#000000");
        assertThat(red.at(1)).hasToString("#ffffff");
    }

    private static double hue(Color color) {
        Oklab seen = Oklab.of(color);
        return StrictMath.toDegrees(StrictMath.atan2(seen.b(), seen.a()));
    }

    private static double chroma(Color color) {
        Oklab seen = Oklab.of(color);
        return StrictMath.hypot(seen.a(), seen.b());
    }
}
