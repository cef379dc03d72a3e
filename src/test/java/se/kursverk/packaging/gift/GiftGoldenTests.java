package se.kursverk.packaging.gift;

import org.junit.jupiter.api.Test;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.GoldenTree;

class GiftGoldenTests {

    @Test
    void aWholeCourse() {
        GoldenTree.assertGolden(new GiftFormat(), "course", TestCourses.twoModules());
    }
}
