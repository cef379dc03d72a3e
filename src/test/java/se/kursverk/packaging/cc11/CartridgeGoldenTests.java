package se.kursverk.packaging.cc11;

import org.junit.jupiter.api.Test;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.GoldenTree;
import se.kursverk.theme.TestThemes;

class CartridgeGoldenTests {

    @Test
    void oneModule() {
        GoldenTree.assertGolden(CartridgeTests.FORMAT, "module", Selection.of(TestCourses.module()));
    }

    @Test
    void aMunicipalitysModule() {
        GoldenTree.assertGolden(
                CartridgeTests.FORMAT, "themed", Selection.of(TestCourses.shortModule(), TestThemes.exempelkommun()));
    }

    @Test
    void aWholeCourse() {
        GoldenTree.assertGolden(CartridgeTests.FORMAT, "course", TestCourses.twoModules());
    }
}
