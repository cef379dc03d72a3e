package se.kursverk.library;

import se.kursverk.course.Course;

/** Where the library's course comes from. */
@FunctionalInterface
public interface CourseSource {

    Course course();
}
