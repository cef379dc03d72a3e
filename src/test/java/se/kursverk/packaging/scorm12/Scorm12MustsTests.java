package se.kursverk.packaging.scorm12;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.browser.Learner;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.scorm.Calls.Call;
import se.kursverk.packaging.scorm.RunTime;
import se.kursverk.packaging.scorm.ScormAgainLms;
import se.kursverk.packaging.scorm.ScormMusts;
import se.kursverk.packaging.stories.Visit;

/** What a good SCO must do in SCORM 1.2, where 2004 has it otherwise. */
class Scorm12MustsTests extends ScormMusts {

    Scorm12MustsTests(Browser browser) {
        super(browser, RunTime.SCORM12, new Scorm12Format());
    }

    @ParameterizedTest
    @ValueSource(strings = {"browse", "review"})
    void must04BrowseAndReviewChangeNeitherStatusNorScore(String mode) throws IOException {
        try (ScormAgainLms lms = lms(ONE)) {
            lms.hold("cmi.core.lesson_mode", mode);
            lms.hold("cmi.core.lesson_status", "failed");
            try (Visit visit = Visit.open(browser, lms)) {
                visit.learner().completeEverything();
                visit.removeFrame();
                assertThat(calls(visit).sets()).isEmpty();
                assertThat(lms.held("cmi.core.lesson_status")).isEqualTo("failed");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', incomplete",
        "not attempted, incomplete",
        "browsed, incomplete",
        "incomplete, incomplete",
        "completed, completed",
        "passed, passed",
        "failed, failed"
    })
    void must05OpeningSetsIncompleteAndRegressesNothing(String before, String after) throws IOException {
        try (ScormAgainLms lms = lms(ONE)) {
            lms.hold("cmi.core.lesson_status", before);
            try (Visit visit = Visit.open(browser, lms)) {
                visit.pass(2);
                visit.removeFrame();
                assertThat(lms.held("cmi.core.lesson_status")).isEqualTo(after);
                visit.assertNoComplaint();
            }
        }
    }

    @Test
    void must05PassedIsKeptWhateverTheLearnerDoesThen() throws IOException {
        try (ScormAgainLms lms = lms(LIMITED)) {
            lms.hold("cmi.core.lesson_status", "passed");
            lms.hold("cmi.core.score.raw", "60");
            try (Visit visit = Visit.open(browser, lms)) {
                Learner learner = visit.learner();
                learner.begin();
                learner.readLesson();
                learner.answerAllWrongly();
                learner.again();
                learner.answerAllWrongly();
                visit.leave();
                assertThat(lms.held("cmi.core.lesson_status")).isEqualTo("passed");
                assertThat(lms.held("cmi.core.score.raw")).isEqualTo("60");
            }
        }
    }

    @Test
    void must12ScoreWithItsBoundsThenStatusThenCommitAtOnce() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            learner.readLesson();
            learner.answerAllRightly();
            learner.takeScenario(true);
            List<Call> calls = calls(visit).all();
            assertThat(calls.stream()
                            .filter(call -> call.name().equals("SetValue"))
                            .map(call -> String.join("=", call.values())))
                    .containsSubsequence(
                            "cmi.core.score.raw=100",
                            "cmi.core.score.min=0",
                            "cmi.core.score.max=100",
                            "cmi.core.lesson_status=completed");
            assertThat(lms.held("cmi.core.lesson_status"))
                    .as("without a second passing")
                    .isEqualTo("completed");
        }
    }

    @Test
    void must13TheStatusIsThatOfALessonAndNoMasteryscoreOverridesIt() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.learner().completeEverything();
            assertThat(calls(visit).setsOf("cmi.core.lesson_status")).containsExactly("incomplete", "completed");
            assertThat(lms.file("imsmanifest.xml")).doesNotContain("masteryscore");
        }
    }

    @Test
    void must14ExitIsSuspendUntilCompleteAndThenEmpty() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.learner().completeEverything();
            assertThat(calls(visit).setsOf("cmi.core.exit")).containsExactly("suspend", "");
        }
    }

    @Test
    void must15SessionTimeHasTwoDecimalsAndLeavesHiddenTimeOut() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.pass(3725);
            visit.show(false);
            visit.pass(7200);
            visit.show(true);
            visit.removeFrame();
            assertThat(calls(visit).setsOf("cmi.core.session_time"))
                    .allMatch(time -> time.matches("\\d{4}:\\d\\d:\\d\\d\\.\\d\\d"))
                    .last()
                    .asString()
                    .startsWith("0001:02:");
        }
    }

    @Test
    void must17FailedOnlyWhenTheLastPermittedAttemptIsUsed() throws IOException {
        try (ScormAgainLms lms = lms(LIMITED);
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            learner.readLesson();
            learner.answerAllWrongly();
            assertThat(lms.held("cmi.core.lesson_status")).isEqualTo("incomplete");
            learner.again();
            learner.answerAllWrongly();
            assertThat(lms.held("cmi.core.lesson_status")).isEqualTo("failed");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void must20OneScoPerPackage(boolean several) throws IOException {
        try (ScormAgainLms lms = lms(several ? TestCourses.twoModules() : ONE)) {
            assertThat(lms.file("imsmanifest.xml").split("adlcp:scormtype=\"sco\"", -1))
                    .hasSize(2);
        }
    }
}
