package se.kursverk.packaging.scorm12;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.browser.Chromium;
import se.kursverk.browser.Learner;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.scorm12.ScormAgainLms.Answer;

/** What learners, browsers and LMSs do to a package, and what the LMS then knows: against the real scorm-again. */
@Tag(Chromium.TAG)
@ExtendWith(Chromium.class)
class LearnerStoriesTests {

    private static final Module MODULE = TestCourses.module();
    private static final List<String> SCORED = MODULE.quiz().scoredItems().stream()
            .map(Item::id)
            .map(id -> MODULE.id() + "." + id)
            .toList();

    private final Browser browser;

    @TempDir
    Path folder;

    LearnerStoriesTests(Browser browser) {
        this.browser = browser;
    }

    @Test
    void openingAndLeavingAfterTenSecondsGradesNothing() throws IOException {
        try (ScormAgainLms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            visit.pass(10);
            visit.removeFrame();

            assertTold(lms, "incomplete", "");
            assertThat(lms.held("core.exit")).isEqualTo("suspend");
            assertThat(Expect.sessionSeconds(lms)).isBetween(10.0, 40.0);
            assertThat(lms.interactions()).isEmpty();
            Expect.oneVisit(visit);
            Expect.noComplaint(visit);
        }
    }

    @Test
    void readingEverythingButAnsweringNothingIsIncompleteWithoutScore() throws IOException {
        try (ScormAgainLms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            learner.readLesson();
            visit.leave();

            assertTold(lms, "incomplete", "");
            assertThat(lms.held("suspend_data")).startsWith("K1.").hasSizeLessThan(4096);
            Expect.oneVisit(visit);
            Expect.noComplaint(visit);
        }
    }

    @Test
    void whoLeavesHalfwayGoesOnWhereTheyWere() throws IOException {
        try (ScormAgainLms lms = lms()) {
            try (Visit visit = Visit.open(browser, lms)) {
                Learner learner = visit.learner();
                learner.begin();
                learner.readLesson();
                learner.answer(5, true);
                visit.leave();
                assertTold(lms, "incomplete", "");
                assertAnswered(lms, SCORED.subList(0, 5));
                Expect.noComplaint(visit);
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
                Expect.oneVisit(visit);
                Expect.noComplaint(visit);
            }
        }
    }

    @Test
    void whoLeavesInTheScenarioStandsThereAgain() throws IOException {
        try (ScormAgainLms lms = lms()) {
            String text;
            try (Visit visit = Visit.open(browser, lms)) {
                Learner learner = visit.learner();
                learner.begin();
                learner.readLesson();
                learner.answerAllRightly();
                learner.next();
                learner.shown()
                        .locator(".road:visible > button:enabled")
                        .first()
                        .click();
                text = learner.shown().innerText();
                visit.removeFrame();
            }
            lms.nextVisit();
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(visit.learner().shown().innerText()).isEqualTo(text);
            }
        }
    }

    @Test
    void allWrongIsNotFailedWhereAttemptsAreFree() throws IOException {
        try (ScormAgainLms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            learner.readLesson();
            learner.answerAllWrongly();
            learner.takeScenario(false);
            visit.leave();

            assertTold(lms, "incomplete", "0");
            assertThat(lms.held("core.score.min")).isEqualTo("0");
            assertThat(lms.held("core.score.max")).isEqualTo("100");
            assertThat(lms.interactions())
                    .extracting(one -> one.get("result").asString())
                    .containsOnly("wrong");
            assertAnswered(lms, SCORED);
            Expect.noComplaint(visit);
        }
    }

    @Test
    void allRightIsCompletedAndToldAtOnce() throws IOException {
        try (ScormAgainLms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            visit.learner().completeEverything();

            assertTold(lms, "completed", "100");
            assertThat(lms.held("core.exit")).isEmpty();
            visit.pass(1);
            assertThat(visit.frame().locator("[data-result]").innerText())
                    .contains("Klart. Resultatet är sparat i lärplattformen.");
            visit.leave();
            assertTold(lms, "completed", "100");
            assertThat(lms.interactions())
                    .extracting(one -> one.get("result").asString())
                    .containsOnly("correct");
            assertAnswered(lms, SCORED);
            Expect.oneVisit(visit);
            Expect.noComplaint(visit);
        }
    }

    @Test
    void aSecondAttemptCountsWhenItIsBetter() throws IOException {
        try (ScormAgainLms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            learner.readLesson();
            learner.answerAllWrongly();
            assertTold(lms, "incomplete", "0");
            learner.again();
            learner.answerAllRightly();
            assertTold(lms, "incomplete", "100");
            learner.takeScenario(true);
            learner.seeResult();
            assertTold(lms, "completed", "100");
            assertAnswered(lms, Stream.of(SCORED, SCORED).flatMap(List::stream).toList());
            Expect.noComplaint(visit);
        }
    }

    @Test
    void failedIsToldAfterTheLastOfLimitedAttemptsAndRemembered() throws IOException {
        try (ScormAgainLms lms = lms(Selection.of(TestCourses.shortModule()))) {
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
                Expect.noComplaint(visit);
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
                Expect.noComplaint(visit);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "BROKEN"})
    void aRefusedCommitIsSaidTriedAgainAndSavedInTheEnd(Answer refusal) throws IOException {
        try (ScormAgainLms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            learner.readLesson();
            visit.pass(2);
            lms.answers(refusal);
            learner.answerAllRightly();
            assertThat(visit.saysUnsaved()).isTrue();
            assertThat(lms.held("core.score.raw")).isEmpty();
            visit.retry();
            assertThat(visit.saysUnsaved()).isTrue();
            lms.answers(Answer.KEPT);
            visit.retry();
            assertThat(visit.saysUnsaved()).isFalse();
            assertTold(lms, "incomplete", "100");
            assertThat(visit.saving()).startsWith("Sparat");
            assertAnswered(lms, SCORED);
            Expect.onlyCommitsRefused(visit);
        }
    }

    @Test
    void whatTheNetworkLostIsSavedWhenItIsBack() throws IOException {
        try (ScormAgainLms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            learner.readLesson();
            visit.pass(2);
            visit.network(false);
            learner.answerAllRightly();
            learner.takeScenario(true);
            learner.seeResult();
            assertThat(visit.saysUnsaved()).isTrue();
            assertThat(visit.frame().locator("[data-result]").innerText()).contains("Inte sparat ännu");
            long tried = visit.commits();
            visit.pass(600);
            assertThat(visit.commits() - tried).as("tries in ten minutes").isBetween(15L, 30L);
            visit.network(true);
            visit.pass(31);
            assertThat(visit.saysUnsaved()).isFalse();
            assertTold(lms, "completed", "100");
            Expect.onlyCommitsRefused(visit);
        }
    }

    @Test
    void leavingWithoutNetworkSaysSoAndCanBeTriedAgain() throws IOException {
        try (ScormAgainLms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.completeEverything();
            lms.answers(Answer.BROKEN);
            visit.tryToLeave();
            assertThat(visit.frame().locator("main h1").innerText()).contains("Det gick inte att spara");
            lms.answers(Answer.KEPT);
            visit.frame().locator("main button").click();
            lms.waitForFinish();
            assertThat(visit.frame().locator("main button").count()).isZero();
            assertTold(lms, "completed", "100");
            Expect.oneVisit(visit);
            Expect.onlyCommitsRefused(visit);
        }
    }

    @Test
    void aHiddenTabIsSavedAndItsTimeDoesNotCount() throws IOException {
        try (ScormAgainLms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            visit.pass(30);
            visit.learner().begin();
            visit.learner().next();
            visit.show(false);
            assertThat(lms.held("suspend_data")).startsWith("K1.");
            visit.pass(3600);
            visit.show(true);
            visit.pass(30);
            visit.removeFrame();
            assertThat(Expect.sessionSeconds(lms)).isBetween(60.0, 120.0);
            Expect.oneVisit(visit);
            Expect.noComplaint(visit);
        }
    }

    @Test
    void aClosedTabLosesNothing() throws IOException {
        try (ScormAgainLms lms = lms()) {
            try (Visit visit = Visit.open(browser, lms)) {
                Learner learner = visit.learner();
                learner.begin();
                learner.readLesson();
                learner.answer(3, true);
                visit.closeTab();
                assertAnswered(lms, SCORED.subList(0, 3));
                assertTold(lms, "incomplete", "");
                assertThat(visit.mistakes()).isEmpty();
            }
            lms.nextVisit();
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(visit.learner().form().getAttribute("data-item"))
                        .isEqualTo(MODULE.quiz().items().get(3).id());
            }
        }
    }

    @Test
    void aKilledTabLosesAtMostTheLastSecond() throws IOException {
        try (ScormAgainLms lms = lms()) {
            try (Visit visit = Visit.open(browser, lms)) {
                Learner learner = visit.learner();
                learner.begin();
                learner.readLesson();
                learner.answer(3, true);
                visit.pass(1);
                visit.kill();
            }
            assertTold(lms, "incomplete", "");
            assertThat(lms.held("core.exit")).isEqualTo("suspend");
            assertThat(lms.held("core.session_time")).isNotEmpty();
            lms.nextVisit();
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(visit.learner().form().getAttribute("data-item"))
                        .isEqualTo(MODULE.quiz().items().get(3).id());
                Expect.noComplaint(visit);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bookmark=7;score=80",
                "{\"v\":1,\"pages\":[1,2,3]}",
                "K1.00000000.AAAA.AAAAAAA.[]",
                "K0.1.2.3.4",
                "2S1a1S1bÅÄÖ"
            })
    void damagedAndForeignDataStartAnewAndSaySo(String data) throws IOException {
        try (ScormAgainLms lms = lms()) {
            lms.hold("core.lesson_status", "incomplete");
            lms.hold("suspend_data", data);
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(visit.frame().locator("main .note[role=status]").innerText())
                        .isNotBlank();
                Learner learner = visit.learner();
                learner.begin();
                learner.readLesson();
                visit.leave();
                assertTold(lms, "incomplete", "");
                assertThat(lms.held("suspend_data")).startsWith("K1.");
                Expect.noComplaint(visit);
            }
        }
    }

    @Test
    void severalModulesStartAnewTooAndSaySo() throws IOException {
        try (ScormAgainLms lms = lms(TestCourses.twoModules())) {
            lms.hold("suspend_data", "bookmark=7");
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(visit.frame().locator("main .note[role=status]").innerText())
                        .isNotBlank();
                Expect.noComplaint(visit);
            }
        }
    }

    @Test
    void aModuleOfSeveralCanBeTakenByItselfWithoutBeingSaved() throws IOException {
        try (ScormAgainLms lms = lms(TestCourses.twoModules())) {
            for (String launch : List.of(
                    "launch({ src: '/package/moduler/kortmodul.html' })",
                    "location = '/package/moduler/kortmodul.html'")) {
                try (Visit visit = Visit.begin(browser, lms)) {
                    Learner learner = visit.learnerAlone(launch, "/kortmodul.html");
                    learner.completeEverything();
                    assertThat(learner.shown().innerText()).contains("resultatet sparas inte");
                    assertThat(visit.mistakes()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"browse", "review"})
    void browseAndReviewChangeNothing(String mode) throws IOException {
        try (ScormAgainLms lms = lms()) {
            lms.hold("core.lesson_mode", mode);
            lms.hold("core.lesson_status", "passed");
            lms.hold("core.score.raw", "70");
            try (Visit visit = Visit.open(browser, lms)) {
                visit.learner().completeEverything();
                visit.pass(60);
                visit.show(false);
                visit.removeFrame();
                assertThat(visit.sets()).isEmpty();
                assertThat(visit.commits()).isZero();
                assertTold(lms, "passed", "70");
                Expect.oneVisit(visit);
                Expect.noComplaint(visit);
            }
        }
    }

    @Test
    void withoutAnLmsEverythingWorksAndThePageSaysThatNothingIsSaved() throws IOException {
        try (ScormAgainLms lms = lms()) {
            lms.offersNoApi();
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(visit.saving()).isEqualTo("Öppnad utan lärplattform: resultatet sparas inte.");
                visit.learner().completeEverything();
                visit.pass(60);
                visit.removeFrame();
                assertThat(visit.calls()).isEmpty();
                assertThat(lms.commits()).isEmpty();
                assertThat(visit.mistakes()).isEmpty();
            }
        }
    }

    @Test
    void severalModulesAreOneResult() throws IOException {
        try (ScormAgainLms lms = lms(TestCourses.twoModules())) {
            try (Visit visit = Visit.open(browser, lms)) {
                visit.learnerIn("provmodul").completeEverything();
                lms.waitUntilHeld("core.score.raw", "50");
                assertTold(lms, "incomplete", "50");
                Learner second = visit.learnerIn("kortmodul");
                second.begin();
                second.readLesson();
                visit.leave();
                assertTold(lms, "incomplete", "50");
                Expect.oneVisit(visit);
                Expect.noComplaint(visit);
            }
            lms.nextVisit();
            try (Visit visit = Visit.open(browser, lms)) {
                Learner second = visit.learnerIn("kortmodul");
                assertThat(second.step()).isEqualTo("quiz");
                second.answer(1, false);
                second.answer(1, true);
                second.takeScenario(true);
                lms.waitUntilHeld("core.lesson_status", "completed");
                assertTold(lms, "completed", "75");
                visit.leave();
                Expect.oneVisit(visit);
                Expect.noComplaint(visit);
            }
        }
    }

    @Test
    void fiftySixModulesFitIntoTheSuspendData() throws IOException {
        try (ScormAgainLms lms = lms(TestCourses.modules(56))) {
            try (Visit visit = Visit.open(browser, lms)) {
                for (int number : IntStream.of(1, 30, 56).toArray()) {
                    Learner learner = visit.learnerIn("modul-" + number);
                    learner.begin();
                    learner.readLesson();
                    learner.answer(4, true);
                }
                visit.removeFrame();
                assertThat(lms.held("suspend_data")).matches("[ -~]{1,4096}");
                Expect.noComplaint(visit);
            }
            lms.nextVisit();
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(visit.learnerIn("modul-30").form().getAttribute("data-item"))
                        .isEqualTo(MODULE.quiz().items().get(4).id());
            }
        }
    }

    private ScormAgainLms lms() throws IOException {
        return lms(Selection.of(MODULE));
    }

    private ScormAgainLms lms(Selection selection) throws IOException {
        return new ScormAgainLms(selection, folder);
    }

    private static void assertAnswered(ScormAgainLms lms, List<String> ids) {
        assertThat(lms.interactions())
                .extracting(one -> one.get("id").asString())
                .containsExactlyElementsOf(ids);
    }

    private static void assertTold(ScormAgainLms lms, String status, String raw) {
        assertThat(lms.held("core.lesson_status")).as("status").isEqualTo(status);
        assertThat(lms.held("core.score.raw")).as("score").isEqualTo(raw);
    }
}
