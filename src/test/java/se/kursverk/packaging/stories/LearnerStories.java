package se.kursverk.packaging.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.browser.Learner;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.stories.Lms.Answer;

/** All that learners, browsers and LMSs do to a package, and what the LMS then knows. */
public abstract class LearnerStories extends CompletionStories {

    protected LearnerStories(Browser browser) {
        super(browser);
    }

    @Test
    void whoLeavesInTheScenarioStandsThereAgain() throws IOException {
        try (Lms lms = lms()) {
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
    void aSecondAttemptCountsWhenItIsBetter() throws IOException {
        try (Lms lms = lms();
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
            visit.assertNoComplaint();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "BROKEN"})
    void aRefusedCommitIsSaidTriedAgainAndSavedInTheEnd(Answer refusal) throws IOException {
        try (Lms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            learner.readLesson();
            visit.pass(2);
            lms.answers(refusal);
            learner.answerAllRightly();
            assertThat(visit.saysUnsaved()).isTrue();
            assertThat(lms.told().score()).isEmpty();
            visit.retry();
            assertThat(visit.saysUnsaved()).isTrue();
            lms.answers(Answer.KEPT);
            visit.retry();
            assertThat(visit.saysUnsaved()).isFalse();
            assertTold(lms, "incomplete", "100");
            assertThat(visit.saving()).startsWith("Sparat");
            assertAnswered(lms, SCORED);
            visit.assertOnlySavingRefused();
        }
    }

    @Test
    void whatTheNetworkLostIsSavedWhenItIsBack() throws IOException {
        try (Lms lms = lms();
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
            long tried = visit.conversation().saves();
            visit.pass(600);
            assertThat(visit.conversation().saves() - tried)
                    .as("tries in ten minutes")
                    .isBetween(15L, 30L);
            visit.network(true);
            visit.pass(31);
            assertThat(visit.saysUnsaved()).isFalse();
            assertTold(lms, "completed", "100");
            visit.assertOnlySavingRefused();
        }
    }

    @Test
    void leavingWithoutNetworkSaysSoAndCanBeTriedAgain() throws IOException {
        try (Lms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            learner.readLesson();
            learner.answerAllRightly();
            lms.answers(Answer.BROKEN);
            learner.takeScenario(true);
            learner.seeResult();
            visit.tryToLeave();
            assertThat(visit.frame().locator("main h1").innerText()).contains("Det gick inte att spara");
            lms.answers(Answer.KEPT);
            visit.frame().locator("main button").click();
            lms.waitForEnd();
            assertThat(visit.frame().locator("main button").count()).isZero();
            assertTold(lms, "completed", "100");
            visit.assertOneVisit();
            visit.assertOnlySavingRefused();
        }
    }

    @Test
    void aHiddenTabIsSavedAndItsTimeDoesNotCount() throws IOException {
        try (Lms lms = lms();
                Visit visit = Visit.open(browser, lms)) {
            visit.pass(30);
            visit.learner().begin();
            visit.learner().next();
            visit.show(false);
            assertThat(lms.state()).startsWith("K1.");
            visit.pass(3600);
            visit.show(true);
            visit.pass(30);
            visit.removeFrame();
            assertThat(lms.sessionSeconds()).isBetween(60.0, 120.0);
            visit.assertOneVisit();
            visit.assertNoComplaint();
        }
    }

    @Test
    void aClosedTabLosesNothing() throws IOException {
        try (Lms lms = lms()) {
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
        try (Lms lms = lms()) {
            try (Visit visit = Visit.open(browser, lms)) {
                Learner learner = visit.learner();
                learner.begin();
                learner.readLesson();
                learner.answer(3, true);
                visit.pass(1);
                visit.kill();
            }
            assertTold(lms, "incomplete", "");
            lms.nextVisit();
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(visit.learner().form().getAttribute("data-item"))
                        .isEqualTo(MODULE.quiz().items().get(3).id());
                visit.assertNoComplaint();
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
        try (Lms lms = lms()) {
            lms.holdState(data);
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(visit.frame().locator("main .note[role=status]").innerText())
                        .isNotBlank();
                Learner learner = visit.learner();
                learner.begin();
                learner.readLesson();
                visit.leave();
                assertTold(lms, "incomplete", "");
                assertThat(lms.state()).startsWith("K1.");
                visit.assertNoComplaint();
            }
        }
    }

    @Test
    void severalModulesStartAnewTooAndSaySo() throws IOException {
        try (Lms lms = lms(TestCourses.twoModules())) {
            lms.holdState("bookmark=7");
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(visit.frame().locator("main .note[role=status]").innerText())
                        .isNotBlank();
                visit.assertNoComplaint();
            }
        }
    }

    @Test
    void aModuleOfSeveralCanBeTakenByItselfWithoutBeingSaved() throws IOException {
        try (Lms lms = lms(TestCourses.twoModules())) {
            for (String launch : List.of(
                    "document.body.append(Object.assign(document.createElement('iframe'), { src: '/package/moduler/kortmodul.html' }))",
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
        try (Lms lms = lms()) {
            lms.holdCompleted(mode, "70");
            try (Visit visit = Visit.open(browser, lms)) {
                visit.learner().completeEverything();
                visit.pass(60);
                visit.show(false);
                visit.removeFrame();
                assertThat(visit.conversation().writes()).isZero();
                assertThat(visit.conversation().saves()).isZero();
                assertTold(lms, "completed", "70");
                visit.assertOneVisit();
                visit.assertNoComplaint();
            }
        }
    }

    @Test
    void withoutAnLmsEverythingWorksAndThePageSaysThatNothingIsSaved() throws IOException {
        try (Lms lms = lms()) {
            lms.offersNothing();
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(visit.saving()).isEqualTo("Öppnad utan lärplattform: resultatet sparas inte.");
                visit.learner().completeEverything();
                visit.pass(60);
                visit.removeFrame();
                assertThat(visit.conversation().silent()).isTrue();
                assertThat(visit.mistakes()).isEmpty();
            }
        }
    }

    @Test
    void fiftySixModulesFitIntoTheSuspendData() throws IOException {
        try (Lms lms = lms(TestCourses.modules(56))) {
            try (Visit visit = Visit.open(browser, lms)) {
                for (int number : IntStream.of(1, 30, 56).toArray()) {
                    Learner learner = visit.learnerIn("modul-" + number);
                    learner.begin();
                    learner.readLesson();
                    learner.answer(4, true);
                }
                visit.removeFrame();
                assertThat(lms.state()).matches("[ -~]{1,4096}");
                visit.assertNoComplaint();
            }
            lms.nextVisit();
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(visit.learnerIn("modul-30").form().getAttribute("data-item"))
                        .isEqualTo(MODULE.quiz().items().get(4).id());
            }
        }
    }
}
