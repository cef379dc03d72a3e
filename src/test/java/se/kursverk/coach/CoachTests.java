package se.kursverk.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kursverk.course.Course;
import se.kursverk.course.TestCourses;

class CoachTests {

    private static final Draft ONE = Draft.ofText("Fråga chefen innan du skickar något.");
    private static final Draft OTHER =
            Draft.ofText("Fråga chefen innan du skickar något.").named("annan");

    @Test
    void the_whole_course_is_its_modules_one_after_the_other() {
        Coach coach = coach(ONE, OTHER);

        assertThat(coach.all())
                .containsExactlyElementsOf(Stream.of(ONE, OTHER)
                        .flatMap(draft -> coach.of(draft.module()).stream())
                        .toList())
                .filteredOn(finding -> finding.rule() == Rule.SENTENCE_TWICE)
                .hasSize(2);
    }

    @Test
    void a_draft_is_held_against_the_others_and_not_against_what_it_replaces() {
        Draft changed = Draft.ofText("Fråga ombudet innan du skickar något. Det tar en minut att ringa.");

        assertThat(coach(ONE).of(ONE.module())).extracting(Finding::rule).doesNotContain(Rule.SENTENCE_TWICE);
        assertThat(coach(ONE, OTHER).of(changed.module()))
                .extracting(Finding::rule)
                .doesNotContain(Rule.SENTENCE_TWICE);
    }

    private static Coach coach(Draft... drafts) {
        Course base = TestCourses.course();
        return new Coach(
                new Course(
                        base.framework(),
                        Stream.of(drafts).map(Draft::module).toList(),
                        List.of(),
                        base.glossary(),
                        base.theme()),
                Draft.TODAY);
    }
}
