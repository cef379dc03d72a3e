package se.kursverk.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kursverk.theme.Accent;
import se.kursverk.theme.Color;
import se.kursverk.theme.ColorScheme;
import se.kursverk.theme.TestThemes;
import se.kursverk.theme.Theme;

class ThemeStyleTests {

    private static final String PLAIN = new String(ThemeStyle.of(Theme.NONE), UTF_8);
    private static final String THEMED = new String(ThemeStyle.of(TestThemes.exempelkommun()), UTF_8);

    @Test
    void contrastIsComputedAgainstTheBackgroundsOfTheStyle() {
        String light = block(PLAIN, ":root {");
        String dark = block(PLAIN.substring(PLAIN.indexOf("prefers-color-scheme: dark")), ":root {");

        assertThat(backgrounds(light)).isEqualTo(ColorScheme.LIGHT.backgrounds());
        assertThat(backgrounds(dark)).isEqualTo(ColorScheme.DARK.backgrounds());
    }

    @Test
    void ourOwnAccentPassesAsWellAndOnPaperMore() {
        String light = block(PLAIN, ":root {");
        String dark = block(PLAIN.substring(PLAIN.indexOf("prefers-color-scheme: dark")), ":root {");
        Accent accent = new Accent(token(light, "accent"), token(dark, "accent"));

        assertThat(accent.light().contrast(token(light, "paper"))).isGreaterThanOrEqualTo(7);
        assertThat(accent.dark().contrast(token(dark, "paper"))).isGreaterThanOrEqualTo(7);
    }

    @Test
    void aThemeComesLastWithAColourForEachScheme() {
        Accent accent = TestThemes.exempelkommun().accent().orElseThrow();
        String added = THEMED.substring(PLAIN.length());

        assertThat(THEMED).startsWith(PLAIN);
        assertThat(token(block(added, ":root {"), "accent")).isEqualTo(accent.light());
        assertThat(token(block(added.substring(added.indexOf("dark)")), ":root {"), "accent"))
                .isEqualTo(accent.dark());
        assertThat(added).contains("--on-accent: #ffffff", "--on-accent: #181613");
    }

    @Test
    void theSameAccentIsTheSameArrayAndAThemeWithoutOneIsThePlainStyle() {
        assertThat(ThemeStyle.of(TestThemes.withRaster())).isSameAs(ThemeStyle.of(TestThemes.exempelkommun()));
        assertThat(ThemeStyle.of(TestThemes.onlyName())).isSameAs(ThemeStyle.of(Theme.NONE));
    }

    private static List<Color> backgrounds(String block) {
        return Stream.of("paper", "surface", "tint", "right-tint", "partly-tint", "wrong-tint")
                .map(name -> token(block, name))
                .toList();
    }

    private static String block(String style, String start) {
        int from = style.indexOf(start);
        return style.substring(from, style.indexOf('}', from));
    }

    private static Color token(String block, String name) {
        String value = Pattern.compile("--" + name + ": (#[0-9a-f]+);")
                .matcher(block)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        return Color.parse(value.length() == 4 ? value.replaceAll("[0-9a-f]", "$0$0") : value)
                .orElseThrow();
    }
}
