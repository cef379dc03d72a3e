package se.kursverk.packaging.qti;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.GoldenTree;
import se.kursverk.packaging.PackageFormats;

class QtiGoldenTests {

    @ParameterizedTest
    @ValueSource(strings = {"qti21", "qti22", "qti30"})
    void oneModule(String format) {
        GoldenTree.assertGolden(
                PackageFormats.find(format).orElseThrow(), "module", Selection.of(TestCourses.module()));
    }
}
