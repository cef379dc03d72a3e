package se.kursverk.packaging.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.browser.Chromium;
import se.kursverk.browser.Learner;
import se.kursverk.content.ContentLoader;
import se.kursverk.course.Course;
import se.kursverk.course.Module;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.packaging.stories.Lms.Answered;
import se.kursverk.packaging.stories.Lms.Told;

/** The stories that every package of ours must pass: each written module by itself, and all of them as one. */
@Tag(Chromium.TAG)
@ExtendWith(Chromium.class)
public abstract class WrittenModulesStories {

    private static final Course COURSE =
            ContentLoader.load(Path.of("content")).course().orElseThrow();

    private final Browser browser;

    @TempDir
    Path folder;

    protected WrittenModulesStories(Browser browser) {
        this.browser = browser;
    }

    static Stream<Selection> packages() {
        Selection everything = new Selection(Scope.COURSE, "allt", "Allt", COURSE.modules());
        return Stream.concat(COURSE.modules().stream().map(Selection::of), Stream.of(everything));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void openedAndLeftThenReadThenHalfAnsweredThenCompleted(Selection selection) throws IOException {
        try (Lms lms = lms(selection, folder)) {
            visit(lms, visit -> visit.pass(10));
            assertTold(lms, "incomplete", "");
            visit(
                    lms,
                    visit -> each(visit, selection, learner -> {
                        learner.begin();
                        learner.readLesson();
                    }));
            assertTold(lms, "incomplete", "");
            visit(lms, visit -> each(visit, selection, learner -> learner.answer(4, true)));
            assertTold(lms, "incomplete", "");
            visit(
                    lms,
                    visit -> each(visit, selection, learner -> {
                        learner.answerAllRightly();
                        learner.takeScenario(true);
                    }));
            assertTold(lms, "completed", "100");
            assertThat(lms.state()).matches("[ -~]{1,4096}");
            assertThat(lms.answered()).extracting(Answered::result).containsOnly("correct");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void allWrongIsNotFailed(Selection selection) throws IOException {
        try (Lms lms = lms(selection, folder)) {
            visit(
                    lms,
                    visit -> each(visit, selection, learner -> {
                        learner.begin();
                        learner.readLesson();
                        learner.answerAllWrongly();
                        learner.takeScenario(false);
                    }));
            assertTold(lms, "incomplete", "0");
            assertThat(lms.answered()).extracting(Answered::result).containsOnly("wrong");
        }
    }

    /** The learner in each module of the package. */
    private static void each(Visit visit, Selection selection, Consumer<Learner> takes) {
        List<Module> modules = selection.modules();
        if (modules.size() == 1) {
            takes.accept(visit.learner());
        } else {
            modules.forEach(module -> takes.accept(visit.learnerIn(module.id())));
        }
    }

    private void visit(Lms lms, Consumer<Visit> does) {
        try (Visit visit = Visit.open(browser, lms)) {
            does.accept(visit);
            visit.leave();
            visit.assertOneVisit();
            visit.assertNoComplaint();
        }
        lms.nextVisit();
    }

    private static void assertTold(Lms lms, String status, String score) {
        assertThat(lms.told()).isEqualTo(new Told(status, score));
    }

    /** An LMS with a package of the selection, which may lie in the folder. */
    protected abstract Lms lms(Selection selection, Path folder) throws IOException;
}
