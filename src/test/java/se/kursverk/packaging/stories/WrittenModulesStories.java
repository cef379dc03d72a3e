package se.kursverk.packaging.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.browser.Chromium;
import se.kursverk.browser.Learner;
import se.kursverk.content.ContentLoader;
import se.kursverk.course.Course;
import se.kursverk.course.Module;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.packaging.stories.Lms.Answered;
import se.kursverk.packaging.stories.Lms.Told;

/**
 * The stories that every package of ours must pass. The run-times share the written modules among them, since what a
 * module holds is played by the same code in all: each module is completed in one of them, and in each of them several
 * modules as one package are left, resumed, completed and failed. With {@code -Dkursverk.written=all} each takes each
 * module through all of it.
 */
@Tag(Chromium.TAG)
@ExtendWith(Chromium.class)
public abstract class WrittenModulesStories {

    private static final Course COURSE =
            ContentLoader.load(Path.of("content")).course().orElseThrow();

    /** Who shares the modules, in turn. */
    private static final List<String> RUN_TIMES = List.of("scorm12", "scorm2004", "cmi5");

    /** In the package of several. */
    private static final int SEVERAL = 4;

    private final Browser browser;
    private final String runTime;

    @TempDir
    Path folder;

    /** @param runTime which of those that share the modules it is */
    protected WrittenModulesStories(Browser browser, String runTime) {
        this.browser = browser;
        this.runTime = runTime;
    }

    private static final boolean ALL = "all".equals(System.getProperty("kursverk.written"));

    /** Those that it falls to this run-time to play. */
    private Stream<Selection> mine() {
        List<Module> modules = COURSE.modules();
        int turn = RUN_TIMES.indexOf(runTime);
        return IntStream.range(0, modules.size())
                .filter(index -> ALL || index % RUN_TIMES.size() == turn)
                .mapToObj(index -> Selection.of(modules.get(index)));
    }

    /** What is played with breaks, and wrongly too. */
    private Stream<Selection> thorough() {
        List<Module> modules = COURSE.modules();
        int step = Math.max(1, modules.size() / SEVERAL);
        List<Module> several = IntStream.range(0, Math.min(SEVERAL, modules.size()))
                .mapToObj(index -> modules.get(index * step))
                .toList();
        return Stream.concat(
                ALL ? mine() : Stream.of(), Stream.of(new Selection(Scope.COURSE, "allt", "Allt", several)));
    }

    @TestFactory
    Stream<DynamicTest> takenFromBeginningToEndThenCompleted() {
        return mine().map(selection -> DynamicTest.dynamicTest(selection.id(), () -> takenAtOnce(selection)));
    }

    private void takenAtOnce(Selection selection) throws IOException {
        try (Lms lms = lms(selection, folder)) {
            visit(
                    lms,
                    visit -> each(visit, selection, learner -> {
                        learner.begin();
                        learner.readLesson();
                        learner.answerAllRightly();
                        learner.takeScenario(true);
                    }));
            assertTold(lms, "completed", "100");
            assertThat(lms.answered()).extracting(Answered::result).containsOnly("correct");
        }
    }

    @TestFactory
    Stream<DynamicTest> openedAndLeftThenReadThenHalfAnsweredThenCompleted() {
        return thorough().map(selection -> DynamicTest.dynamicTest(selection.id(), () -> completed(selection)));
    }

    private void completed(Selection selection) throws IOException {
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

    @TestFactory
    Stream<DynamicTest> allWrongIsNotFailed() {
        return thorough().map(selection -> DynamicTest.dynamicTest(selection.id(), () -> allWrong(selection)));
    }

    private void allWrong(Selection selection) throws IOException {
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
