package se.kursverk.packaging.cmi5;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kursverk.browser.Chromium;
import se.kursverk.browser.Learner;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.stories.Visit;

/** What only cmi5 knows: launches, registrations, and answers of the LRS that are lost. */
@Tag(Chromium.TAG)
@ExtendWith(Chromium.class)
class Cmi5SessionTests {

    private static final Selection MODULE = Selection.of(TestCourses.shortModule());

    private final Browser browser;

    Cmi5SessionTests(Browser browser) {
        this.browser = browser;
    }

    @Test
    void whoCompletesAgainIsNotToldAgain() throws IOException {
        try (Cmi5Lms lms = new Cmi5Lms(MODULE)) {
            for (int visits = 0; visits < 2; visits++) {
                try (Visit visit = Visit.open(browser, lms)) {
                    Learner learner = visit.learner();
                    if (visits == 0) {
                        learner.completeEverything();
                    }
                    visit.leave();
                    visit.assertOneVisit();
                    visit.assertNoComplaint();
                }
                lms.nextVisit();
            }
            assertThat(lms.store().told("completed")).hasSize(1);
            assertThat(lms.store().told("passed")).hasSize(1);
        }
    }

    @Test
    void aResultWhoseAnswerWasLostIsSentAgainAndHeldOnce() throws IOException {
        try (Cmi5Lms lms = new Cmi5Lms(MODULE);
                Visit visit = Visit.open(browser, lms)) {
            lms.losesAnswersTo("completed");
            visit.learner().completeEverything();
            assertThat(visit.saysUnsaved()).isTrue();
            visit.pass(5);
            assertThat(visit.saysUnsaved()).isFalse();
            assertThat(lms.store().verbs()).containsOnlyOnce("completed").containsOnlyOnce("passed");
            visit.assertNoComplaint();
        }
    }

    @Test
    void aSessionThatIsOverSaysSo() throws IOException {
        try (Cmi5Lms lms = new Cmi5Lms(MODULE);
                Visit visit = Visit.open(browser, lms)) {
            Learner learner = visit.learner();
            learner.begin();
            lms.settle();
            lms.store().endSession();
            learner.readLesson();
            visit.pass(2);
            assertThat(visit.saysUnsaved()).isTrue();
            assertThat(visit.frame().locator("[data-unsaved]").innerText())
                    .contains("Lärplattformen tar inte emot mer i det här fönstret");
        }
    }

    @Test
    void aLaunchThatFailsIsReadAllTheSameAndSaysSo() throws IOException {
        try (Cmi5Lms lms = new Cmi5Lms(MODULE)) {
            lms.refusesLaunches();
            try (Visit visit = Visit.open(browser, lms)) {
                assertThat(visit.frame().locator("[role=alert]").innerText())
                        .contains("Det gick inte att nå lärplattformen");
                visit.learner().completeEverything();
                assertThat(lms.store().verbs()).isEmpty();
                assertThat(visit.mistakes()).isEmpty();
            }
        }
    }

    @Test
    void aPageThatIsLoadedAgainGoesOnWithItsToken() throws IOException {
        try (Cmi5Lms lms = new Cmi5Lms(MODULE);
                Visit visit = Visit.open(browser, lms)) {
            visit.frame().evaluate("location.reload()");
            visit.frame().waitForSelector("html[data-kursverk=ready]");
            assertThat(visit.saving()).doesNotContain("sparas inte");
            assertThat(lms.store().complaints()).doesNotContain("the token is fetched once");
        }
    }

    @Test
    void everyAnswerIsToldByItsKindAndNothingTypedFreely() throws IOException {
        try (Cmi5Lms lms = new Cmi5Lms(Selection.of(TestCourses.module()));
                Visit visit = Visit.open(browser, lms)) {
            visit.learner().completeEverything();
            lms.settle();
            List<String> kinds = lms.store().told("answered").stream()
                    .map(one -> one.at("/object/definition/interactionType").asString(""))
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(kinds).containsExactly("choice", "fill-in", "matching", "numeric", "sequencing", "true-false");
            visit.assertNoComplaint();
        }
    }
}
