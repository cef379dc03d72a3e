package se.kursverk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kursverk.course.Course;
import se.kursverk.course.Scope;
import se.kursverk.course.TestCourses;
import se.kursverk.theme.TestThemes;
import se.kursverk.theme.Theme;

class SelectionsTests {

    @ParameterizedTest
    @EnumSource
    void every_package_carries_the_theme_of_the_course(Scope scope) {
        Theme theme = TestThemes.exempelkommun();
        Course plain = TestCourses.course();
        Course course = new Course(plain.framework(), plain.modules(), plain.paths(), plain.glossary(), theme);

        assertThat(Selections.of(course, scope, List.of()))
                .isNotEmpty()
                .allSatisfy(selection -> assertThat(selection.theme()).isEqualTo(theme));
    }
}
