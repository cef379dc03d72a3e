package se.kursverk.server;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.kursverk.course.Course;
import se.kursverk.course.TestCourses;
import se.kursverk.library.CourseSource;

/** The made-up course with everything in it, for a server that is started with {@code kursverk.test-course}. */
@Component
@ConditionalOnProperty("kursverk.test-course")
final class TestCourse implements CourseSource {

    @Override
    public Course course() {
        return TestCourses.course();
    }
}
