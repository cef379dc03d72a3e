package se.kursverk.packaging.scorm12;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.GoldenTree;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.theme.TestThemes;

class Scorm12GoldenTests {

    private static final byte[] SCRIPT = "'use strict';".getBytes(UTF_8);
    private static final PackageFormat FORMAT = new Scorm12Format(() -> SCRIPT);

    @Test
    void oneModule() {
        GoldenTree.assertGolden(FORMAT, "module", Selection.of(TestCourses.module()));
    }

    @Test
    void aMunicipalitysModule() {
        GoldenTree.assertGolden(FORMAT, "themed", Selection.of(TestCourses.shortModule(), TestThemes.exempelkommun()));
    }

    @Test
    void aWholeCourse() {
        GoldenTree.assertGolden(FORMAT, "course", TestCourses.twoModules());
    }
}
