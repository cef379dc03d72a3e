package se.kursverk.packaging.cmi5;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.GoldenTree;

class Cmi5GoldenTests {

    private static final byte[] SCRIPT = "'use strict';".getBytes(UTF_8);

    @Test
    void oneModule() {
        GoldenTree.assertGolden(new Cmi5Format(() -> SCRIPT), "module", Selection.of(TestCourses.shortModule()));
    }
}
