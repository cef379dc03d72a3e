package se.kursverk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.content.DrawingStamp;
import se.kursverk.problem.Problem;

class FiguresTests {

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" fill="currentColor">
              <circle cx="50" cy="25" r="20" fill="var(--accent, #0b5566)"/>
            </svg>
            """;

    @TempDir
    private Path content;

    private Path svg = Path.of("");

    @BeforeEach
    void writeADrawing() throws IOException {
        Path folder = Files.createDirectories(content.resolve("moduler/gdpr/figurer"));
        svg = Files.writeString(folder.resolve("cirkel.svg"), SVG);
    }

    @Test
    @Tag("browser")
    void aRasterIsMadeOnceAndAgainWhenItsDrawingChanges() throws IOException {
        Figures.Refreshed first = Figures.refresh(content, System.getenv());
        Figures.Refreshed second = Figures.refresh(content, System.getenv());
        Files.writeString(svg, SVG.replace("r=\"20\"", "r=\"10\""));
        Figures.Refreshed third = Figures.refresh(content, System.getenv());

        Path png = svg.resolveSibling("cirkel.png");
        assertThat(first.written()).containsExactly(png);
        assertThat(second.written()).isEmpty();
        assertThat(second.fresh()).isEqualTo(1);
        assertThat(third.written()).containsExactly(png);
        assertThat(DrawingStamp.in(Files.readAllBytes(png)))
                .isEqualTo(Optional.of(DrawingStamp.of(Files.readAllBytes(svg))));
    }

    @Test
    void withoutABrowserOneIsToldWhatToInstall() throws IOException {
        Figures.Refreshed refreshed = Figures.refresh(content, Map.of("PATH", content.toString()));

        assertThat(refreshed.written()).isEmpty();
        assertThat(refreshed.problems().sorted()).extracting(Problem::code).containsExactly("chromium-missing");
    }

    @Test
    @Tag("browser")
    void aThemesLogoIsMadeAsWell() throws IOException {
        Files.delete(svg);
        Path folder = Files.createDirectories(content.resolve("theme"));
        Files.writeString(folder.resolve("logo.svg"), SVG);

        assertThat(Figures.refresh(content, System.getenv()).written()).containsExactly(folder.resolve("logo.png"));
    }

    @Test
    void aDrawingThatRunsAProgramIsNeverOpened() throws IOException {
        Files.writeString(svg, SVG.replace("<circle", "<script>alert(1)</script><circle"));

        Figures.Refreshed refreshed = Figures.refresh(content, System.getenv());

        assertThat(refreshed.written()).isEmpty();
        assertThat(refreshed.problems().sorted()).extracting(Problem::code).containsExactly("svg-script");
    }
}
