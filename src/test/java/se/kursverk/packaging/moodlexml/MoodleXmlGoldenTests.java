package se.kursverk.packaging.moodlexml;

import org.junit.jupiter.api.Test;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.GoldenTree;

class MoodleXmlGoldenTests {

    @Test
    void aWholeCourse() {
        GoldenTree.assertGolden(new MoodleXmlFormat(), "course", TestCourses.twoModules());
    }
}
