package se.kursverk.packaging.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.browser.Chromium;
import se.kursverk.browser.Learner;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.stories.Lms.Answered;
import se.kursverk.packaging.stories.Lms.Told;

/** What an LMS knows of a learner who leaves, goes on, fails or completes. */
@Tag(Chromium.TAG)
@ExtendWith(Chromium.class)
public abstract class CompletionStories {

    static final Module MODULE = TestCourses.module();
    static final List<String> SCORED = MODULE.quiz().scoredItems().stream()
            .map(Item::id)
            .map(id -> MODULE.id() + "." + id)
            .toList();

    final Browser browser;

    @TempDir
    Path folder;

    protected CompletionStories(Browser browser) {
        this.browser = browser;
    }

    @Test
    void openingAndLeavingAfterTenSecondsGradesNothing() throws IOException {
        try (Lms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            visit.pass(10);
            visit.removeFrame();

            assertTold(lms, "incomplete", "");
            assertThat(lms.sessionSeconds()).isBetween(10.0, 40.0);
            assertThat(lms.answered()).isEmpty();
            visit.assertOneVisit();
            visit.assertNoComplaint();
        }
    }

    @Test
    void readingEverythingButAnsweringNothingIsIncompleteWithoutScore() throws IOException {
        try (Lms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            learner.readLesson();
            visit.leave();

            assertTold(lms, "incomplete", "");
            assertThat(lms.state()).startsWith("K1.").hasSizeLessThan(4096);
            visit.assertOneVisit();
            visit.assertNoComplaint();
        }
    }

    @Test
    void whoLeavesHalfwayGoesOnWhereTheyWere() throws IOException {
        try (Lms lms = lms()) {
            try (Visit visit = Visit.open(browser, lms)) {
                Learner learner = visit.learner();
                learner.begin();
                learner.readLesson();
                learner.answer(5, true);
                visit.leave();
                assertTold(lms, "incomplete", "");
                assertAnswered(lms, SCORED.subList(0, 5));
                visit.assertNoComplaint();
            }
            lms.nextVisit();
            try (Visit visit = Visit.open(browser, lms)) {
                Learner learner = visit.learner();
                assertThat(learner.step()).isEqualTo("quiz");
                assertThat(learner.form().getAttribute("data-item"))
                        .isEqualTo(MODULE.quiz().items().get(5).id());
                learner.answerAllRightly();
                learner.takeScenario(true);
                learner.seeResult();
                visit.leave();

                assertTold(lms, "completed", "100");
                assertAnswered(lms, SCORED);
                visit.assertOneVisit();
                visit.assertNoComplaint();
            }
        }
    }

    @Test
    void allWrongIsNotFailedWhereAttemptsAreFree() throws IOException {
        try (Lms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            learner.readLesson();
            learner.answerAllWrongly();
            learner.takeScenario(false);
            visit.leave();

            assertTold(lms, "incomplete", "0");
            assertThat(lms.answered()).extracting(Answered::result).containsOnly("wrong");
            assertAnswered(lms, SCORED);
            visit.assertNoComplaint();
        }
    }

    @Test
    void allRightIsCompletedAndToldAtOnce() throws IOException {
        try (Lms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            visit.learner().completeEverything();

            assertTold(lms, "completed", "100");
            visit.pass(1);
            assertThat(visit.frame().locator("[data-result]").innerText())
                    .contains("Klart. Resultatet är sparat i lärplattformen.");
            visit.leave();
            assertTold(lms, "completed", "100");
            assertThat(lms.answered()).extracting(Answered::result).containsOnly("correct");
            assertAnswered(lms, SCORED);
            visit.assertOneVisit();
            visit.assertNoComplaint();
        }
    }

    @Test
    void failedIsToldAfterTheLastOfLimitedAttemptsAndRemembered() throws IOException {
        try (Lms lms = lms(Selection.of(TestCourses.shortModule()))) {
            try (Visit visit = Visit.open(browser, lms)) {
                Learner learner = visit.learner();
                learner.begin();
                learner.readLesson();
                learner.answerAllWrongly();
                assertTold(lms, "incomplete", "0");
                learner.again();
                learner.answerAllWrongly();
                assertTold(lms, "failed", "0");
                visit.leave();
                visit.assertNoComplaint();
            }
            lms.nextVisit();
            try (Visit visit = Visit.open(browser, lms)) {
                visit.pass(2);
                assertThat(visit.frame()
                                .locator("[data-quiz-result] button:visible")
                                .count())
                        .isZero();
                visit.leave();
                assertTold(lms, "failed", "0");
                visit.assertNoComplaint();
            }
        }
    }

    @Test
    void severalModulesAreOneResult() throws IOException {
        try (Lms lms = lms(TestCourses.twoModules())) {
            try (Visit visit = Visit.open(browser, lms)) {
                visit.learnerIn("provmodul").completeEverything();
                waitUntilTold(lms, "incomplete", "50");
                assertTold(lms, "incomplete", "50");
                Learner second = visit.learnerIn("kortmodul");
                second.begin();
                second.readLesson();
                visit.leave();
                assertTold(lms, "incomplete", "50");
                visit.assertOneVisit();
                visit.assertNoComplaint();
            }
            lms.nextVisit();
            try (Visit visit = Visit.open(browser, lms)) {
                Learner second = visit.learnerIn("kortmodul");
                assertThat(second.step()).isEqualTo("quiz");
                second.answer(1, false);
                second.answer(1, true);
                second.takeScenario(true);
                waitUntilTold(lms, "completed", "75");
                assertTold(lms, "completed", "75");
                visit.leave();
                visit.assertOneVisit();
                visit.assertNoComplaint();
            }
        }
    }

    /** An LMS with a package of the selection, which may lie in the folder. */
    protected abstract Lms lms(Selection selection, Path folder) throws IOException;

    final Lms lms(Selection selection) throws IOException {
        return lms(selection, folder);
    }

    final Lms lms() throws IOException {
        return lms(Selection.of(MODULE));
    }

    static void assertAnswered(Lms lms, List<String> ids) {
        assertThat(lms.answered()).extracting(Answered::id).containsExactlyElementsOf(ids);
    }

    static void assertTold(Lms lms, String status, String score) {
        assertThat(lms.told()).isEqualTo(new Told(status, score));
    }

    /** What happens in an inner frame reaches the LMS by way of the shell. */
    static void waitUntilTold(Lms lms, String status, String score) {
        Instant end = Instant.now().plusSeconds(10);
        while (!lms.told().equals(new Told(status, score)) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(10_000_000);
        }
        assertTold(lms, status, score);
    }
}
