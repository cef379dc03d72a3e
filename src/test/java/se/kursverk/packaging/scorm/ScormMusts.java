package se.kursverk.packaging.scorm;

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
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.browser.Chromium;
import se.kursverk.browser.Learner;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.Archive;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.scorm.Calls.Call;
import se.kursverk.packaging.stories.Lms.Answer;
import se.kursverk.packaging.stories.Visit;

/**
 * What a good SCO must do in either version, a rule each, numbered as in our notes on the run-times of LMSs; what the
 * versions have of their own is with them. Against the real scorm-again in Chromium.
 */
@Tag(Chromium.TAG)
@ExtendWith(Chromium.class)
public abstract class ScormMusts {

    protected static final Selection ONE = Selection.of(TestCourses.module());
    protected static final Selection LIMITED = Selection.of(TestCourses.shortModule());

    protected final Browser browser;
    private final RunTime runTime;
    private final PackageFormat format;

    @TempDir
    Path folder;

    protected ScormMusts(Browser browser, RunTime runTime, PackageFormat format) {
        this.browser = browser;
        this.runTime = runTime;
        this.format = format;
    }

    @ParameterizedTest
    @ValueSource(strings = {"launchDeep(7)", "launchThroughForeign()"})
    void must01TheApiIsFoundSevenParentsUpAndPastWindowsThatRefuse(String launch) throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.begin(browser, lms).launch(launch)) {
            assertThat(calls(visit).all()).extracting(Call::name).contains("Initialize");
            visit.assertNoComplaint();
        }
    }

    @Test
    void must01TheApiIsFoundWithTheOpener() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.begin(browser, lms).launchPopup()) {
            assertThat(calls(visit).all()).extracting(Call::name).contains("Initialize");
            visit.assertNoComplaint();
        }
    }

    @Test
    void must02WithoutApiThePageSaysThatNothingIsSavedAndCallsNothing() throws IOException {
        try (ScormAgainLms lms = lms(ONE)) {
            lms.offersNothing();
            try (Visit visit = Visit.open(browser, lms)) {
                visit.learner().begin();
                assertThat(visit.saving()).contains("resultatet sparas inte");
                assertThat(calls(visit).all()).isEmpty();
            }
        }
    }

    @Test
    void must03InitializeOnceWithoutWaitingForPicturesAndTerminateOnceWithStringsOnly() throws IOException {
        try (ScormAgainLms lms = lms(ONE)) {
            lms.holdsPicturesBack();
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(calls(visit).all().getFirst())
                        .returns("Initialize", Call::name)
                        .returns(List.of(""), Call::values);
                visit.learner().begin();
                visit.pass(2);
                visit.removeFrame();
                visit.assertOneVisit();
                assertThat(calls(visit).all()).flatMap(Call::types).containsOnly("string");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Normal", "unknown"})
    void must04AnEmptyOrUnknownModeIsNormal(String mode) throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.begin(browser, lms)) {
            visit.page().evaluate("instead.values['" + runTime.mode() + "'] = '" + mode + "'");
            visit.launch("launch()").pass(2);
            assertThat(lms.held(runTime.status())).isEqualTo("incomplete");
        }
    }

    @Test
    void must06EveryChangeIsCommittedWithinASecondWithAllThatAKilledTabWouldLose() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.pass(5);
            long commits = calls(visit).saves();
            visit.learner().begin();
            visit.pass(1);
            assertThat(calls(visit).saves()).isEqualTo(commits + 1);
            for (String element : List.of(
                    runTime.sessionTime(), runTime.exit(), runTime.location(), "cmi.suspend_data", runTime.status())) {
                assertThat(lms.held(element)).as(element).isNotEmpty();
            }
            visit.pass(60);
            assertThat(calls(visit).saves()).as("commits without a change").isEqualTo(commits + 1);
        }
    }

    @Test
    void must07VisibilityHiddenCommitsAndPagehideTerminatesWithoutCommit() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            visit.learner().begin();
            visit.show(false);
            assertThat(calls(visit).all().getLast().name()).isIn("Commit", "GetLastError");
            long commits = calls(visit).saves();
            visit.show(true);
            visit.learner().next();
            visit.pass(0);
            visit.removeFrame();
            assertThat(calls(visit).saves()).isEqualTo(commits);
            visit.assertOneVisit();
            assertThat(lms.state()).startsWith("K1.");
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
            assertThat(calls(visit).all()).extracting(Call::name).contains("GetErrorString");
            for (int wait : new int[] {1, 2, 5, 15, 30}) {
                long commits = calls(visit).saves();
                visit.pass(wait);
                assertThat(calls(visit).saves())
                        .as("tries after " + wait + " s")
                        .isEqualTo(commits + 1);
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
            visit.page().evaluate("instead.errors.Commit = '101'");
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
            List<String> written = calls(visit).setsOf("cmi.suspend_data");
            assertThat(written).isNotEmpty().allMatch(data -> data.matches("K1\\.[0-9a-f]{8}\\.[ -~]{1,4000}"));
            assertThat(IntStream.range(1, written.size()))
                    .noneMatch(i -> written.get(i).equals(written.get(i - 1)));
        }
    }

    @Test
    void must11ACommitStaysBelow60KilobytesAnd900Elements() throws IOException {
        try (ScormAgainLms lms = lms(ONE)) {
            int before = runTime == RunTime.SCORM12 ? 85 : 50;
            lms.holdAnswers(before);
            try (Visit visit = Visit.open(browser, lms)) {
                Learner learner = visit.learner();
                learner.begin();
                learner.readLesson();
                learner.answerAllRightly();
                visit.leave();
                assertThat(lms.held(runTime.score("raw"))).isEqualTo("100");
                assertThat(lms.interactions().size()).isBetween(before + 1, before + 10);
                assertThat(lms.sizes()).allMatch(size -> size < 60_000);
                assertThat(lms.elements()).isLessThan(900);
                visit.assertNoComplaint();
            }
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
            List<String> elements = calls(visit).sets().stream()
                    .map(call -> call.values().getFirst())
                    .filter(element -> element.startsWith("cmi.interactions.0."))
                    .toList();
            assertThat(elements)
                    .containsSubsequence(Stream.of(
                                    "id",
                                    "type",
                                    runTime.when,
                                    "correct_responses.0.pattern",
                                    runTime.response,
                                    "weighting",
                                    "result",
                                    "latency")
                            .map(name -> "cmi.interactions.0." + name)
                            .toList());
            assertThat(calls(visit).all().stream().map(call -> String.join(" ", call.values())))
                    .contains("cmi.interactions._children", "cmi.interactions._count");
            assertThat(lms.interactions().toString()).doesNotContain("helt annat");
            assertThat(lms.commits().toString()).doesNotContain("egna ord");
            visit.assertNoComplaint();
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
            visit.assertOneVisit();
            visit.assertNoComplaint();
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

    @Test
    void must22NothingIsFetchedAfterOpeningAndNothingFromElsewhere() throws IOException {
        try (ScormAgainLms lms = lms(ONE);
                Visit visit = Visit.open(browser, lms)) {
            List<String> atOpen = lms.requests();
            visit.learner().completeEverything();
            assertThat(lms.requests()).isEqualTo(atOpen);
            assertThat(visit.foreignRequests()).isEmpty();
            visit.assertNoComplaint();
        }
    }

    @Test
    void must23WorksWhereStorageIsForbidden() throws IOException {
        try (ScormAgainLms lms = lms(TestCourses.twoModules());
                Visit visit = Visit.begin(browser, lms)) {
            visit.forbidStorage();
            visit.launch("launch()");
            visit.learnerIn("provmodul").completeEverything();
            assertThat(lms.held(runTime.score("raw"))).isEqualTo("50");
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
    void openingCostsAtMostFiveValuesAndOneCommit() throws IOException {
        for (Selection selection : List.of(ONE, TestCourses.twoModules())) {
            try (ScormAgainLms lms = lms(selection);
                    Visit visit = Visit.open(browser, lms)) {
                visit.pass(60);
                assertThat(calls(visit).writes()).isLessThanOrEqualTo(5);
                assertThat(calls(visit).saves()).isLessThanOrEqualTo(1);
                visit.assertNoComplaint();
            }
        }
    }

    @Test
    void must25TheSameInputGivesTheSameBytes() throws IOException {
        Archive.write(format, ONE, folder.resolve("a.zip"));
        Archive.write(format, ONE, folder.resolve("b.zip"));
        assertThat(Files.mismatch(folder.resolve("a.zip"), folder.resolve("b.zip")))
                .isEqualTo(-1);
    }

    /** An LMS with a package of the selection. */
    protected final ScormAgainLms lms(Selection selection) throws IOException {
        return new ScormAgainLms(runTime, format, selection, folder);
    }

    /** What was called so far. */
    protected final Calls calls(Visit visit) {
        return (Calls) visit.conversation();
    }
}
