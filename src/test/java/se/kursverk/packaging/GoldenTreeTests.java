package se.kursverk.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.problem.Problems;

@DisabledIfSystemProperty(named = "golden.accept", matches = "true")
class GoldenTreeTests {

    @Test
    void aDifferenceIsToldWithPathLinesAndTheCommandThatAcceptsIt() {
        assertThatThrownBy(() -> GoldenTree.assertGolden(new Changed(), "difference", TestCourses.twoModules()))
                .hasMessageContaining("golden/test/difference is not what was written")
                .hasMessageContaining("! a.txt\n      ett\n    - två\n    + tva\n      tre\n")
                .hasMessageContaining("+ b.txt is new")
                .hasMessageContaining("- c.txt is gone")
                .hasMessageContaining("-Dgolden.accept=true");
    }

    /** Differs from its golden tree in a line of one file, and in a file too many and one too few. */
    private static final class Changed implements PackageFormat {

        @Override
        public String id() {
            return "test";
        }

        @Override
        public String name() {
            return "Test";
        }

        @Override
        public String fileName(Selection selection) {
            return "test.zip";
        }

        @Override
        public String advice(Locale language) {
            return "";
        }

        @Override
        public Losses losses(Selection selection) {
            return new Losses(id(), "");
        }

        @Override
        public Problems check(Selection selection) {
            return new Problems();
        }

        @Override
        public void write(Selection selection, Layout layout) throws IOException {
            layout.add("a.txt", Content.of("ett\ntva\ntre".getBytes(UTF_8)));
            layout.add("b.txt", Content.of("b".getBytes(UTF_8)));
        }
    }
}
