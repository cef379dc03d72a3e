package se.kursverk.packaging.scorm2004;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.browser.Learner;
import se.kursverk.packaging.scorm.RunTime;
import se.kursverk.packaging.scorm.ScormAgainLms;
import se.kursverk.packaging.scorm.ScormMusts;
import se.kursverk.packaging.stories.Visit;

/** What a good SCO must do in SCORM 2004, where 1.2 has it otherwise. */
class Scorm2004MustsTests extends ScormMusts {

    private static final String COMPLETION = "cmi.completion_status";
    private static final String SUCCESS = "cmi.success_status";
    private static final String PROGRESS = "cmi.progress_measure";

    Scorm2004MustsTests(Browser browser) {
        super(browser, RunTime.SCORM2004, new Scorm2004ThirdEditionFormat());
    }

    @ParameterizedTest
    @ValueSource(strings = {"browse", "review"})
    void must04BrowseAndReviewChangeNeitherStatusNorScore(String mode) throws IOException {
        try (ScormAgainLms lms = lms(ONE)) {
            lms.hold("cmi.mode", mode);
            lms.hold(COMPLETION, "incomplete");
            lms.hold(SUCCESS, "failed");
            try (Visit visit = Visit.open(browser, lms)) {
                visit.learner().completeEverything();
                visit.removeFrame();
                assertThat(calls(visit).sets()).isEmpty();
                assertHeld(lms, "incomplete", "failed");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "unknown, unknown, incomplete, unknown",
        "not attempted, unknown, incomplete, unknown",
        "incomplete, unknown, incomplete, unknown",
        "incomplete, failed, incomplete, failed",
        "incomplete, passed, incomplete, passed",
        "completed, unknown, completed, unknown",
        "completed, failed, completed, failed",
        "completed, passed, completed, passed"
    })
    void must05OpeningSetsIncompleteAndRegressesNothing(
            String completion, String success, String completionAfter, String successAfter) throws IOException {
        try (ScormAgainLms lms = lms(ONE)) {
            lms.hold(COMPLETION, completion);
            lms.hold(SUCCESS, success);
            try (Visit visit = Visit.open(browser, lms)) {
                visit.pass(2);
                visit.removeFrame();
                assertHeld(lms, completionAfter, successAfter);
                visit.assertNoComplaint();
            }
        }
    }

    @Test
    void must05PassedIsKeptWhateverTheLearnerDoesThen() throws IOException {
        try (ScormAgainLms lms = lms(LIMITED)) {
            lms.holdCompleted("normal", "60");
            try (Visit visit = Visit.open(browser, lms)) {
                Learner learner = visit.learner();
                learner.begin();
                learner.readLesson();
                learner.answerAllWrongly();
                learner.again();
                learner.answerAllWrongly();
                visit.leave();
                assertHeld(lms, "completed", "passed");
                assertThat(lms.held("cmi.score.raw")).isEqualTo("60");
            }
        }
    }

    @Test
    void must12ScoreThenCompletionThenSuccessThenCommitAtOnce() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            learner.readLesson();
            learner.answerAllRightly();
            learner.takeScenario(true);
            List<String> sets = calls(visit).sets().stream()
                    .map(call -> String.join("=", call.values()))
                    .toList();
            assertThat(sets)
                    .containsSubsequence(
                            "cmi.score.raw=100", "cmi.score.min=0", "cmi.score.max=100", "cmi.score.scaled=1");
            assertThat(sets).containsSubsequence("cmi.score.raw=100", COMPLETION + "=completed", SUCCESS + "=passed");
            assertThat(lms.held(COMPLETION)).as("without a second passing").isEqualTo("completed");
        }
    }

    @Test
    void must13CompletionAndSuccessAreToldExplicitlyAndNothingOverridesThem() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.learner().completeEverything();
            assertThat(calls(visit).setsOf(COMPLETION)).containsExactly("incomplete", "completed");
            assertThat(calls(visit).setsOf(SUCCESS)).containsExactly("passed");
            assertThat(lms.file("imsmanifest.xml")).doesNotContain("completionThreshold", "minNormalizedMeasure");
        }
    }

    @Test
    void must13ProgressGrowsToOneAndIsNotToldBeforeThereIsAny() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.pass(2);
            assertThat(calls(visit).setsOf(PROGRESS)).isEmpty();
            visit.learner().completeEverything();
            assertThat(calls(visit).setsOf(PROGRESS))
                    .isSortedAccordingTo((a, b) -> Double.compare(Double.parseDouble(a), Double.parseDouble(b)))
                    .last()
                    .isEqualTo("1");
        }
    }

    @Test
    void must14ExitIsSuspendUntilCompleteAndThenNormal() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.learner().completeEverything();
            assertThat(calls(visit).setsOf("cmi.exit")).containsExactly("suspend", "normal");
        }
    }

    @Test
    void must15SessionTimeIsAnIntervalAndLeavesHiddenTimeOut() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.pass(3725);
            visit.show(false);
            visit.pass(7200);
            visit.show(true);
            visit.removeFrame();
            assertThat(calls(visit).setsOf("cmi.session_time"))
                    .allMatch(time -> time.matches("PT\\d+H\\d{1,2}M\\d{1,2}(\\.\\d{1,2})?S"))
                    .last()
                    .asString()
                    .startsWith("PT1H2M");
        }
    }

    @Test
    void must16AnInteractionIsDescribedByItsQuestion() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            learner.readLesson();
            learner.answer(1, true);
            assertThat(calls(visit).setsOf("cmi.interactions.0.description"))
                    .containsExactly("Du får en hänvisning till 4 kap. 7 §. Vad gör du först?");
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
            assertHeld(lms, "incomplete", "unknown");
            learner.again();
            learner.answerAllWrongly();
            assertHeld(lms, "incomplete", "failed");
        }
    }

    @ParameterizedTest
    @CsvSource({"false, suspendAll", "true, exitAll"})
    void must18LeavingAsksTheLmsToTakeTheContentAway(boolean complete, String request) throws IOException {
        try (ScormAgainLms lms = lms(LIMITED);
                Visit visit = Visit.open(browser, lms)) {
            if (complete) {
                visit.learner().completeEverything();
            }
            visit.leave();
            assertThat(calls(visit).setsOf("adl.nav.request")).containsExactly(request);
            assertThat(calls(visit).all().getLast().name()).isEqualTo("Terminate");
            assertThat(visit.frame().locator("main h1").innerText()).contains("stänga fönstret");
            visit.assertNoComplaint();
        }
    }

    @Test
    void must18ALearnerWhoGoesAwayByTheLmsAsksForNothing() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.removeFrame();
            assertThat(calls(visit).setsOf("adl.nav.request")).isEmpty();
        }
    }

    private static void assertHeld(ScormAgainLms lms, String completion, String success) {
        assertThat(lms.held(COMPLETION)).isEqualTo(completion);
        assertThat(lms.held(SUCCESS)).isEqualTo(success);
    }
}
