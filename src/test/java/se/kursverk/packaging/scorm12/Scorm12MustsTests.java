package se.kursverk.packaging.scorm12;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.browser.Chromium;
import se.kursverk.browser.Learner;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.Archive;
import se.kursverk.packaging.scorm12.ScormAgainLms.Answer;
import se.kursverk.packaging.scorm12.Visit.Call;

/**
 * What a good SCO must do in SCORM 1.2, a rule each, numbered as in our notes on the run-times of LMSs. Against the real
 * scorm-again in Chromium.
 */
@Tag(Chromium.TAG)
@ExtendWith(Chromium.class)
class Scorm12MustsTests {

    private static final Selection ONE = Selection.of(TestCourses.module());
    private static final Selection LIMITED = Selection.of(TestCourses.shortModule());

    private final Browser browser;

    @TempDir
    Path folder;

    Scorm12MustsTests(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {"launchDeep(7)", "launchThroughForeign()"})
    void must01TheApiIsFoundSevenParentsUpAndPastWindowsThatRefuse(String launch) throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.begin(browser, lms).launch(launch)) {
            assertThat(visit.calls()).extracting(Call::name).contains("LMSInitialize");
            Expect.noComplaint(visit);
        }
    }

    @Test
    void must01TheApiIsFoundWithTheOpener() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.begin(browser, lms).launchPopup()) {
            assertThat(visit.calls()).extracting(Call::name).contains("LMSInitialize");
            Expect.noComplaint(visit);
        }
    }

    @Test
    void must02WithoutApiThePageSaysThatNothingIsSavedAndCallsNothing() throws IOException {
        try (ScormAgainLms lms = lms(ONE)) {
            lms.offersNoApi();
            try (Visit visit = Visit.open(browser, lms)) {
                visit.learner().begin();
                assertThat(visit.saving()).contains("resultatet sparas inte");
                assertThat(visit.calls()).isEmpty();
            }
        }
    }

    @Test
    void must03InitializeOnceWithoutWaitingForPicturesAndTerminateOnceWithStringsOnly() throws IOException {
        try (ScormAgainLms lms = lms(ONE)) {
            lms.holdsPicturesBack();
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(visit.calls().getFirst())
                        .returns("LMSInitialize", Call::name)
                        .returns(List.of(""), Call::values);
                visit.learner().begin();
                visit.pass(2);
                visit.removeFrame();
                Expect.oneVisit(visit);
                assertThat(visit.calls()).flatMap(Call::types).containsOnly("string");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Normal", "unknown"})
    void must04AnEmptyOrUnknownModeIsNormal(String mode) throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.begin(browser, lms)) {
            visit.instead("values['cmi.core.lesson_mode'] = '" + mode + "'");
            visit.launch("launch()").pass(2);
            assertThat(lms.held("core.lesson_status")).isEqualTo("incomplete");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"browse", "review"})
    void must04BrowseAndReviewChangeNeitherStatusNorScore(String mode) throws IOException {
        try (ScormAgainLms lms = lms(ONE)) {
            lms.hold("core.lesson_mode", mode);
            lms.hold("core.lesson_status", "failed");
            try (Visit visit = Visit.open(browser, lms)) {
                visit.learner().completeEverything();
                visit.removeFrame();
                assertThat(visit.sets()).isEmpty();
                assertThat(lms.held("core.lesson_status")).isEqualTo("failed");
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
            lms.hold("core.lesson_status", before);
            try (Visit visit = Visit.open(browser, lms)) {
                visit.pass(2);
                visit.removeFrame();
                assertThat(lms.held("core.lesson_status")).isEqualTo(after);
                Expect.noComplaint(visit);
            }
        }
    }

    @Test
    void must05PassedIsKeptWhateverTheLearnerDoesThen() throws IOException {
        try (ScormAgainLms lms = lms(LIMITED)) {
            lms.hold("core.lesson_status", "passed");
            lms.hold("core.score.raw", "60");
            try (Visit visit = Visit.open(browser, lms)) {
                Learner learner = visit.learner();
                learner.begin();
                learner.readLesson();
                learner.answerAllWrongly();
                learner.again();
                learner.answerAllWrongly();
                visit.leave();
                assertThat(lms.held("core.lesson_status")).isEqualTo("passed");
                assertThat(lms.held("core.score.raw")).isEqualTo("60");
            }
        }
    }

    @Test
    void must06EveryChangeIsCommittedWithinASecondWithAllThatAKilledTabWouldLose() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.pass(5);
            long commits = visit.commits();
            visit.learner().begin();
            visit.pass(1);
            assertThat(visit.commits()).isEqualTo(commits + 1);
            for (String element : List.of(
                    "core.session_time", "core.exit", "core.lesson_location", "suspend_data", "core.lesson_status")) {
                assertThat(lms.held(element)).as(element).isNotEmpty();
            }
            visit.pass(60);
            assertThat(visit.commits()).as("commits without a change").isEqualTo(commits + 1);
        }
    }

    @Test
    void must07VisibilityHiddenCommitsAndPagehideTerminatesWithoutCommit() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.learner().begin();
            visit.show(false);
            assertThat(visit.calls().getLast().name()).isIn("LMSCommit", "LMSGetLastError");
            long commits = visit.commits();
            visit.show(true);
            visit.learner().next();
            visit.pass(0);
            visit.removeFrame();
            assertThat(visit.commits()).isEqualTo(commits);
            Expect.oneVisit(visit);
            assertThat(lms.held("suspend_data")).startsWith("K1.");
            assertThat(lms.file("kursverk.js")).doesNotContain("\"unload\"").contains("\"pagehide\"");
        }
    }

    @Test
    void must08AFailedCommitIsTriedAgainEverMoreSeldomAndTheLearnerIsTold() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.pass(2);
            lms.answers(Answer.BROKEN);
            visit.learner().begin();
            visit.pass(1);
            assertThat(visit.saysUnsaved()).isTrue();
            assertThat(visit.calls()).extracting(Call::name).contains("LMSGetErrorString");
            for (int wait : new int[] {1, 2, 5, 15, 30}) {
                long commits = visit.commits();
                visit.pass(wait);
                assertThat(visit.commits()).as("tries after " + wait + " s").isEqualTo(commits + 1);
            }
            lms.answers(Answer.KEPT);
            visit.retry();
            assertThat(visit.saysUnsaved()).isFalse();
            assertThat(visit.saving()).startsWith("Sparat");
        }
    }

    @Test
    void must09TrueIsNoProofWhereTheLmsReportsAnError() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.pass(2);
            visit.instead("errors.LMSCommit = '101'");
            visit.learner().begin();
            visit.pass(1);
            assertThat(visit.saysUnsaved()).isTrue();
        }
    }

    @Test
    void must10SuspendDataAreShortAsciiAndWrittenOnlyWhenChanged() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.learner().completeEverything();
            visit.pass(2);
            visit.show(false);
            visit.leave();
            List<String> written = visit.sets()
                    .filter(call -> call.sets("cmi.suspend_data"))
                    .map(call -> call.values().get(1))
                    .toList();
            assertThat(written).isNotEmpty().allMatch(data -> data.matches("K1\\.[0-9a-f]{8}\\.[ -~]{1,4000}"));
            assertThat(IntStream.range(1, written.size()))
                    .noneMatch(i -> written.get(i).equals(written.get(i - 1)));
        }
    }

    @Test
    void must11ACommitStaysBelow60KilobytesAnd900Elements() throws IOException {
        try (ScormAgainLms lms = lms(ONE)) {
            lms.holdAnswers(85);
            try (Visit visit = Visit.open(browser, lms)) {
                Learner learner = visit.learner();
                learner.begin();
                learner.readLesson();
                learner.answerAllRightly();
                visit.leave();
                assertThat(lms.held("core.score.raw")).isEqualTo("100");
                assertThat(lms.interactions().size()).isBetween(86, 95);
                assertThat(lms.sizes()).allMatch(size -> size < 60_000);
                assertThat(lms.elements()).isLessThan(900);
                Expect.noComplaint(visit);
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
            List<Call> calls = visit.calls();
            assertThat(calls.stream()
                            .filter(call -> call.name().equals("LMSSetValue"))
                            .map(call -> String.join("=", call.values())))
                    .containsSubsequence(
                            "cmi.core.score.raw=100",
                            "cmi.core.score.min=0",
                            "cmi.core.score.max=100",
                            "cmi.core.lesson_status=completed");
            assertThat(lms.held("core.lesson_status"))
                    .as("without a second passing")
                    .isEqualTo("completed");
        }
    }

    @Test
    void must13TheStatusIsThatOfALessonAndNoMasteryscoreOverridesIt() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.learner().completeEverything();
            assertThat(visit.sets().filter(call -> call.sets("cmi.core.lesson_status")))
                    .extracting(call -> call.values().get(1))
                    .containsExactly("incomplete", "completed");
            assertThat(lms.file("imsmanifest.xml")).doesNotContain("masteryscore");
        }
    }

    @Test
    void must14ExitIsSuspendUntilCompleteAndThenEmpty() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.learner().completeEverything();
            assertThat(visit.sets().filter(call -> call.sets("cmi.core.exit")))
                    .extracting(call -> call.values().get(1))
                    .containsExactly("suspend", "");
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
            assertThat(visit.sets().filter(call -> call.sets("cmi.core.session_time")))
                    .extracting(call -> call.values().get(1))
                    .contains("0000:00:01.00")
                    .allMatch(time -> time.matches("\\d{4}:\\d\\d:\\d\\d\\.\\d\\d"))
                    .last()
                    .asString()
                    .startsWith("0001:02:");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void must16InteractionsAreLegalInOrderAndWithoutWhatALearnerTyped(boolean rightly) throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            learner.readLesson();
            learner.answer(Integer.MAX_VALUE, rightly);
            List<String> elements = visit.sets()
                    .map(call -> call.values().getFirst())
                    .filter(element -> element.startsWith("cmi.interactions.0."))
                    .toList();
            assertThat(elements)
                    .containsSubsequence(Stream.of(
                                    "id",
                                    "type",
                                    "time",
                                    "correct_responses.0.pattern",
                                    "student_response",
                                    "weighting",
                                    "result",
                                    "latency")
                            .map(name -> "cmi.interactions.0." + name)
                            .toList());
            assertThat(visit.calls().stream().map(call -> String.join(" ", call.values())))
                    .contains("cmi.interactions._children", "cmi.interactions._count");
            assertThat(lms.interactions().toString()).doesNotContain("helt annat");
            assertThat(lms.commits().toString()).doesNotContain("egna ord");
            Expect.noComplaint(visit);
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
            assertThat(lms.held("core.lesson_status")).isEqualTo("incomplete");
            learner.again();
            learner.answerAllWrongly();
            assertThat(lms.held("core.lesson_status")).isEqualTo("failed");
        }
    }

    @Test
    void must18AVisibleWayOutThatEndsOnAPageThatSaysOneMayCloseTheWindow() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            Locator leave = visit.frame().locator("[data-leave]");
            assertThat(leave.isVisible()).isTrue();
            assertThat(leave.innerText()).isEqualTo("Spara och avsluta");
            visit.leave();
            assertThat(visit.frame().locator("main h1").innerText()).contains("stänga fönstret");
            Expect.oneVisit(visit);
            Expect.noComplaint(visit);
        }
    }

    @Test
    void must19NoDialogsNoPopUpsAndNoClosingOfWindows() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.learner().completeEverything();
            visit.leave();
            assertThat(visit.mistakes()).isEmpty();
            assertThat(visit.windows()).isEqualTo(1);
            assertThat(lms.file("kursverk.js"))
                    .doesNotContain("alert(", "confirm(", "window.open", "window.close", "showModal");
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

    @Test
    void must22NothingIsFetchedAfterOpeningAndNothingFromElsewhere() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            List<String> atOpen = lms.requests();
            visit.learner().completeEverything();
            assertThat(lms.requests()).isEqualTo(atOpen);
            assertThat(visit.foreignRequests()).isEmpty();
            Expect.noComplaint(visit);
        }
    }

    @Test
    void must23WorksWhereStorageIsForbidden() throws IOException {
        try (ScormAgainLms lms = lms(TestCourses.twoModules());
                Visit visit = Visit.begin(browser, lms)) {
            visit.forbidStorage();
            visit.launch("launch()");
            visit.learnerIn("provmodul").completeEverything();
            assertThat(lms.held("core.score.raw")).isEqualTo("50");
            assertThat(visit.mistakes()).isEmpty();
        }
    }

    @Test
    void must24FitsInto320By480PixelsUnderAStrictPolicy() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.begin(browser, lms, 320, 480).launch("launch()")) {
            Learner learner = visit.learner();
            learner.completeEverything();
            assertThat(visit.frame().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(320);
            assertThat(visit.mistakes())
                    .as("violations of the policy among others")
                    .isEmpty();
        }
    }

    @Test
    void must25TheSameInputGivesTheSameBytes() throws IOException {
        Archive.write(new Scorm12Format(), ONE, folder.resolve("a.zip"));
        Archive.write(new Scorm12Format(), ONE, folder.resolve("b.zip"));
        assertThat(Files.mismatch(folder.resolve("a.zip"), folder.resolve("b.zip")))
                .isEqualTo(-1);
    }

    @Test
    void openingCostsAtMostFiveValuesAndOneCommit() throws IOException {
        for (Selection selection : List.of(ONE, TestCourses.twoModules())) {
            try (ScormAgainLms lms = lms(selection);
                    Visit visit = Visit.open(browser, lms)) {
                visit.pass(60);
                assertThat(visit.sets().count()).isLessThanOrEqualTo(5);
                assertThat(visit.commits()).isLessThanOrEqualTo(1);
                Expect.noComplaint(visit);
            }
        }
    }

    private ScormAgainLms lms(Selection selection) throws IOException {
        return new ScormAgainLms(selection, folder);
    }
}
