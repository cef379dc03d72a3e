package se.kursverk.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Problems;

class ColorSchemeTests {

    private static final double LEAST_FOR_LINES = 3;

    @ParameterizedTest
    @EnumSource
    void theNearestColourPassesAndNoLightnessNearerDoes(ColorScheme scheme) {
        Random random = new Random(4);
        int failing = 0;
        for (int i = 0; i < 300; i++) {
            Color color = Color.of(random.nextInt(0x1000000));
            Color nearest = scheme.nearest(color);
            assertThat(scheme.passes(nearest)).as("%s for %s", nearest, color).isTrue();
            if (scheme.passes(color)) {
                assertThat(nearest).isEqualTo(color);
                continue;
            }
            failing++;
            Oklab seen = Oklab.of(color);
            int step = 1;
            while (!scheme.passes(scheme.stepped(seen, step))) {
                step++;
            }
            assertThat(nearest).as("nearest to %s", color).isEqualTo(scheme.stepped(seen, step));
        }
        assertThat(failing).isGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource
    void whatPassesCanBeReadOnEveryBackgroundAndUnderTextOfItsOwn(ColorScheme scheme) {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            Color color = scheme.nearest(Color.of(random.nextInt(0x1000000)));
            assertThat(scheme.backgrounds())
                    .allSatisfy(background ->
                            assertThat(color.contrast(background)).isGreaterThanOrEqualTo(ColorScheme.REQUIRED));
            assertThat(color.contrast(scheme.onAccent())).isGreaterThanOrEqualTo(ColorScheme.REQUIRED);
        }
    }

    /** The bar of progress: its track is {@code --hair} of the style. */
    @ParameterizedTest
    @CsvSource({"LIGHT, #ddd6c9", "DARK, #3d3932"})
    void whatPassesIsSeenOnTheTrackOfTheBar(ColorScheme scheme, String hair) {
        Color track = Color.parse(hair).orElseThrow();
        Random random = new Random(6);
        for (int i = 0; i < 500; i++) {
            Color color = scheme.nearest(Color.of(random.nextInt(0x1000000)));
            assertThat(color.contrast(track)).isGreaterThanOrEqualTo(LEAST_FOR_LINES);
        }
    }

    @Test
    void greyStaysGrey() {
        Color grey = ColorScheme.LIGHT.nearest(new Color(0xAA, 0xAA, 0xAA));

        assertThat(grey.red()).isEqualTo(grey.green()).isEqualTo(grey.blue());
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, #ffcc00, 'Färgen #ffcc00 har som minst kontrasten 1,2:1 mot den ljusa sidans bakgrunder, men 4,5:1 behövs.'",
        "DARK, #005293, 'Färgen #005293 har som minst kontrasten 1,8:1 mot den mörka sidans bakgrunder, men 4,5:1 behövs.'",
    })
    void aFailingColourIsNamedWithTheNearestThatPasses(ColorScheme scheme, String hex, String text) {
        Color color = Color.parse(hex).orElseThrow();
        Problems problems = new Problems();
        scheme.check(color, new Location("theme.yaml", 3, 9), problems);

        Problem problem = problems.sorted().getFirst();
        assertThat(problem.code()).isEqualTo("theme-color-contrast");
        assertThat(problem.text()).isEqualTo(text);
        assertThat(problem.remedy()).contains("\"" + scheme.nearest(color) + "\"");
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void whatBarelyFailsIsNotRoundedToWhatPasses() {
        Color passing = ColorScheme.LIGHT.nearest(new Color(0xAA, 0xAA, 0xAA));
        Color failing = new Color(passing.red() + 1, passing.green() + 1, passing.blue() + 1);
        Problems problems = new Problems();
        ColorScheme.LIGHT.check(failing, Location.of("theme.yaml"), problems);

        assertThat(problems.sorted().getFirst().text()).contains("kontrasten 4,4:1");
    }

    @Test
    void whatPassesIsNoProblem() {
        Problems problems = new Problems();
        ColorScheme.LIGHT.check(new Color(0, 0x52, 0x93), Location.of("theme.yaml"), problems);

        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void anAccentThatCannotBeReadIsNone() {
        Color blue = new Color(0, 0x52, 0x93);
        Color yellow = new Color(0xFF, 0xCC, 0);

        assertThatThrownBy(() -> new Accent(yellow, yellow)).hasMessageContaining("LIGHT");
        assertThatThrownBy(() -> new Accent(blue, blue)).hasMessageContaining("DARK");
        assertThat(Accent.of(blue).in(ColorScheme.LIGHT)).isEqualTo(blue);
        assertThat(Accent.of(blue).in(ColorScheme.DARK)).isEqualTo(ColorScheme.DARK.nearest(blue));
    }
}
