package se.kursverk.packaging.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.GoldenTree;
import se.kursverk.packaging.PackageFormat;

class SiteGoldenTests {

    private static final byte[] SCRIPT = "'use strict';".getBytes(UTF_8);
    private static final PackageFormat FORMAT = new SiteFormat(() -> SCRIPT);

    @Test
    void oneModule() {
        GoldenTree.assertGolden(FORMAT, "module", Selection.of(TestCourses.shortModule()));
    }
}
