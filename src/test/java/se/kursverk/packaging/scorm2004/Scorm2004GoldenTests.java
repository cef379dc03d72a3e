package se.kursverk.packaging.scorm2004;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.GoldenTree;

class Scorm2004GoldenTests {

    private static final byte[] SCRIPT = "'use strict';".getBytes(UTF_8);

    @Test
    void oneModuleInTheThirdEdition() {
        GoldenTree.assertGolden(
                new Scorm2004ThirdEditionFormat(() -> SCRIPT), "module", Selection.of(TestCourses.shortModule()));
    }

    @Test
    void oneModuleInTheFourthEdition() {
        GoldenTree.assertGolden(
                new Scorm2004FourthEditionFormat(() -> SCRIPT), "module", Selection.of(TestCourses.shortModule()));
    }
}
