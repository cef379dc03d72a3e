package se.kursverk.packaging.cc11;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.ParsedXml;

/** What Canvas reads in place of the organization: modules, pages, settings of quizzes. */
class CanvasExtensionTests {

    private static final String TYPE = "associatedcontent/imscc_xmlv1p1/learning-application-resource";

    static Stream<Selection> selections() {
        return CartridgeTests.selections();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void oneResourceOpensTheExportFlagByWhichCanvasKnowsItsOwn(Selection selection) {
        assertThat(manifest(selection).texts("//resource[@href='course_settings/canvas_export.txt']/@type"))
                .containsExactly(TYPE);
        assertThat(CartridgeTests.written(selection).paths())
                .contains(
                        "course_settings/canvas_export.txt",
                        "course_settings/course_settings.xml",
                        "course_settings/assignment_groups.xml",
                        "course_settings/module_meta.xml");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noItemOfTheOrganizationOpensWhatOnlyCanvasUnderstands(Selection selection) {
        ParsedXml manifest = manifest(selection);

        assertThat(manifest.texts("//item/@identifierref"))
                .doesNotContainAnyElementsOf(manifest.texts("//resource[@type='" + TYPE + "']/@identifier"));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyPageSaysInItsHeadWhichResourceItIsAndThatItIsPublished(Selection selection) {
        MemoryLayout written = CartridgeTests.written(selection);
        ParsedXml manifest = manifest(selection);
        List<ParsedXml> pages = manifest.all("//resource[starts-with(@href, 'wiki_content/')]");

        assertThat(pages).isNotEmpty();
        for (ParsedXml page : pages) {
            assertThat(written.text(page.attribute("href")))
                    .contains("<meta name=\"identifier\" content=\"" + page.attribute("identifier") + "\">")
                    .contains("<meta name=\"workflow_state\" content=\"active\">");
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void aPageIsInTheFileOnlyOnceForAllSystems(Selection selection) {
        ParsedXml manifest = manifest(selection);
        List<String> pages = manifest.texts("//resource[starts-with(@href, 'wiki_content/')]/@identifier");

        assertThat(manifest.texts("//item/@identifierref")).containsAll(pages);
        assertThat(CartridgeTests.written(selection).paths().stream().filter(path -> path.endsWith(".html")))
                .hasSameSizeAs(pages)
                .allMatch(path -> path.startsWith("wiki_content/"));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyModuleItemOpensAResourceOfTheKindThatItNames(Selection selection) {
        ParsedXml manifest = manifest(selection);
        ParsedXml meta = meta(selection);
        List<String> pages = manifest.texts("//resource[starts-with(@href, 'wiki_content/')]/@identifier");
        List<String> quizzes = manifest.texts("//resource[contains(@href, '/assessment_meta.xml')]/@identifier");

        assertThat(meta.texts("//item/content_type")).containsOnly("WikiPage", "Quizzes::Quiz");
        assertThat(meta.texts("//item[content_type='WikiPage']/identifierref"))
                .containsExactlyInAnyOrderElementsOf(pages);
        assertThat(meta.texts("//item[content_type='Quizzes::Quiz']/identifierref"))
                .containsExactlyInAnyOrderElementsOf(quizzes);
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyIdentifierOfModulesAndItemsIsThereOnce(Selection selection) {
        ParsedXml meta = meta(selection);

        assertThat(meta.texts("//@identifier")).doesNotHaveDuplicates().isNotEmpty();
        for (ParsedXml module : meta.all("//module")) {
            assertThat(module.texts("./items/item/@identifier"))
                    .containsAll(module.texts("./completionRequirements/completionRequirement/identifierref"));
        }
    }

    @Test
    void identifiersAreThoseOfTheSelectionSoThatModulesImportedOneByOneKeepApart() {
        List<String> first = identifiers(Selection.of(TestCourses.module()));
        List<String> second = identifiers(Selection.of(TestCourses.shortModule()));

        assertThat(first).doesNotContainAnyElementsOf(second);
    }

    private static List<String> identifiers(Selection selection) {
        List<String> all = new ArrayList<>(manifest(selection).texts("//resource/@identifier"));
        all.addAll(meta(selection).texts("//@identifier"));
        all.addAll(parsed(selection, "course_settings/assignment_groups.xml").texts("//@identifier"));
        return all;
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everythingIsPublishedAndInAnyOrder(Selection selection) {
        ParsedXml meta = meta(selection);

        assertThat(meta.texts("//workflow_state")).containsOnly("active");
        assertThat(meta.texts("//require_sequential_progress")).containsOnly("false");
        assertThat(meta.texts("//module/position"))
                .isEqualTo(IntStream.rangeClosed(1, meta.count("//module"))
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("selections")
    void aModuleIsCompleteWhenBothPagesAreViewedAndTheQuizIsMastered(Selection selection) {
        ParsedXml meta = meta(selection);

        for (se.kursverk.course.Module module : selection.modules()) {
            ParsedXml written = meta.all("//module[@identifier='canvas.module." + module.id() + "']")
                    .getFirst();
            assertThat(written.texts(".//completionRequirement/@type"))
                    .containsExactly("must_view", "must_view", "min_score");
            assertThat(written.texts(".//completionRequirement[@type='must_view']/identifierref"))
                    .containsExactly(
                            "module-resource." + module.id() + ".lesson",
                            "module-resource." + module.id() + ".scenario");
            assertThat(written.text(".//completionRequirement[@type='min_score']/identifierref"))
                    .isEqualTo("module-canvas." + module.id() + ".quiz");
        }
    }

    @Test
    void theMinimumScoreIsInPointsAndNotInPerCent() {
        assertThat(meta(Selection.of(TestCourses.module())).text("//min_score")).isEqualTo("11.2");
        assertThat(meta(Selection.of(TestCourses.shortModule())).text("//min_score"))
                .isEqualTo("1");
        assertThat(new BigDecimal("11.2"))
                .isEqualByComparingTo(
                        new BigDecimal(quiz(TestCourses.module(), "quiz").text("/quiz/points_possible"))
                                .multiply(new BigDecimal("0.80")));
    }

    @Test
    void aSelectionOfOneModuleIsOneModuleAndSeveralHaveOneBeforeThem() {
        assertThat(meta(Selection.of(TestCourses.module())).texts("//item/title"))
                .startsWith("Om utbildningen")
                .endsWith("Ordlista")
                .hasSize(6);
        assertThat(meta(Selection.of(TestCourses.module())).count("//module")).isEqualTo(1);
        assertThat(meta(TestCourses.twoModules()).texts("//module/title"))
                .containsExactly("Om utbildningen", TestCourses.module().title(), "Kortmodul");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void aQuizLiesInTwoFilesOfItsIdentAndOneResource(Selection selection) {
        MemoryLayout written = CartridgeTests.written(selection);
        List<ParsedXml> quizzes = manifest(selection).all("//resource[contains(@href, '/assessment_meta.xml')]");

        assertThat(quizzes).hasSize(2 * selection.modules().size());
        for (ParsedXml resource : quizzes) {
            String ident = resource.attribute("identifier");
            assertThat(resource.attribute("type")).isEqualTo(TYPE);
            assertThat(resource.texts("./file/@href"))
                    .containsExactly(ident + "/assessment_meta.xml", "non_cc_assessments/" + ident + ".xml.qti");
            assertThat(plain(written.text(ident + "/assessment_meta.xml")).text("/quiz/@identifier"))
                    .isEqualTo(ident);
            assertThat(plain(written.text("non_cc_assessments/" + ident + ".xml.qti"))
                            .text("/questestinterop/assessment/@ident"))
                    .isEqualTo(ident);
        }
    }

    @Test
    void theQuizCountsAndBringsItsAssignmentSinceCanvasMakesNone() {
        ParsedXml quiz = quiz(TestCourses.module(), "quiz");

        assertThat(quiz.text("/quiz/quiz_type")).isEqualTo("assignment");
        assertThat(quiz.text("/quiz/available")).isEqualTo("true");
        assertThat(quiz.text("/quiz/assignment/submission_types")).isEqualTo("online_quiz");
        assertThat(quiz.text("/quiz/assignment/quiz_identifierref")).isEqualTo("canvas.provmodul.quiz");
        assertThat(quiz.text("/quiz/assignment/workflow_state")).isEqualTo("published");
        assertThat(quiz.texts("//points_possible")).containsExactly("14", "14");
        assertThat(quiz.texts("//assignment_group_identifierref"))
                .containsOnly(parsed(Selection.of(TestCourses.module()), "course_settings/assignment_groups.xml")
                        .text("//assignmentGroup/@identifier"));
    }

    @Test
    void thePracticeIsNotGraded() {
        ParsedXml practice = quiz(TestCourses.module(), "practice");

        assertThat(practice.text("/quiz/quiz_type")).isEqualTo("practice_quiz");
        assertThat(practice.text("/quiz/allowed_attempts")).isEqualTo("-1");
        assertThat(practice.count("/quiz/assignment")).isZero();
    }

    @Test
    void attemptsFollowTheModuleAndTheBestOneCounts() {
        assertThat(quiz(TestCourses.module(), "quiz").text("/quiz/allowed_attempts"))
                .isEqualTo("-1");
        assertThat(quiz(TestCourses.shortModule(), "quiz").text("/quiz/allowed_attempts"))
                .isEqualTo("2");
        assertThat(quiz(TestCourses.shortModule(), "quiz").text("/quiz/scoring_policy"))
                .isEqualTo("keep_highest");
    }

    @Test
    void optionsAreShuffledWhereSomeItemWantsIt() {
        assertThat(quiz(TestCourses.module(), "quiz").text("/quiz/shuffle_answers"))
                .isEqualTo("true");
        assertThat(quiz(TestCourses.withItems(List.of(trueFalse())), "quiz").text("/quiz/shuffle_answers"))
                .isEqualTo("false");
    }

    @Test
    void aModuleWithoutAnItemThatCanvasScoresHasNoQuizAndNoScoreToReach() {
        Item open = TestCourses.module().quiz().items().stream()
                .filter(item -> !item.scored())
                .findFirst()
                .orElseThrow();
        ParsedXml meta = meta(Selection.of(TestCourses.withItems(List.of(open))));

        assertThat(meta.texts("//completionRequirement/@type")).containsExactly("must_view", "must_view");
        assertThat(meta.texts("//identifierref")).doesNotContain("canvas.provmodul.quiz");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void settingsOfTheCourseThatImportsAreLeftAlone(Selection selection) {
        assertThat(parsed(selection, "course_settings/course_settings.xml").all("/course/*").stream()
                        .map(ParsedXml::name))
                .containsExactly("title");
        assertThat(parsed(selection, "course_settings/assignment_groups.xml").count("//group_weight"))
                .isZero();
    }

    @Test
    void whatCanvasGetsBesideIsToldAndWhatItTurns() {
        assertThat(CartridgeTests.FORMAT
                        .check(Selection.of(TestCourses.module()))
                        .sorted())
                .extracting(problem -> problem.code() + ": " + problem.text())
                .anySatisfy(note -> assertThat(note).startsWith("cc11-canvas: "))
                .anySatisfy(note ->
                        assertThat(note).startsWith("cc11-canvas-item-turned: ").endsWith(": ratt-ordning, luckor."));
    }

    private static Item trueFalse() {
        return TestCourses.item(
                "x",
                "Är det sant?",
                new Interaction.TrueFalse(true, Optional.empty(), Optional.empty()),
                Feedback.NONE,
                1);
    }

    private static ParsedXml quiz(se.kursverk.course.Module module, String quiz) {
        return parsed(Selection.of(module), "canvas." + module.id() + "." + quiz + "/assessment_meta.xml");
    }

    private static ParsedXml meta(Selection selection) {
        return parsed(selection, "course_settings/module_meta.xml");
    }

    private static ParsedXml manifest(Selection selection) {
        return parsed(selection, "imsmanifest.xml");
    }

    private static ParsedXml parsed(Selection selection, String path) {
        return plain(CartridgeTests.written(selection).text(path));
    }

    private static ParsedXml plain(String document) {
        return ParsedXml.of(document.replaceFirst("xmlns=\"[^\"]*\"", ""));
    }
}
