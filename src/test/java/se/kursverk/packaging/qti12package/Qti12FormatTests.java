package se.kursverk.packaging.qti12package;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.content.ContentLoader;
import se.kursverk.course.Course;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.GoldenTree;
import se.kursverk.packaging.Losses.Loss;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.OfficialSchemas;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;
import se.kursverk.packaging.ParsedXml;
import se.kursverk.packaging.qti.EveryFeedback;
import se.kursverk.theme.TestThemes;

class Qti12FormatTests {

    private static final PackageFormat FORMAT = new Qti12Format();
    private static final Selection MODULE = Selection.of(TestCourses.module());
    private static final String QUIZ = "quiz_provmodul/quiz_provmodul.xml";

    static Stream<Selection> selections() {
        Course written = ContentLoader.load(Path.of("content")).course().orElseThrow();
        return Stream.of(
                MODULE,
                Selection.of(TestCourses.withItems(EveryFeedback.items())),
                TestCourses.twoModules(),
                Selection.of(TestCourses.module(), TestThemes.onlyName()),
                new Selection(Scope.COURSE, "alla", "Alla", written.modules()));
    }

    @Test
    void isRegistered() {
        assertThat(PackageFormats.find("qti12")).containsInstanceOf(Qti12Format.class);
    }

    @ParameterizedTest
    @MethodSource("selections")
    void manifestAndQuizzesAreValidByTheOfficialSchemas(Selection selection) {
        MemoryLayout written = MemoryLayout.of(FORMAT, selection);

        assertThat(OfficialSchemas.qti12Manifest(written.text("imsmanifest.xml")))
                .isEmpty();
        for (String path : written.paths()) {
            if (path.startsWith("quiz_") && !path.endsWith("/assessment_meta.xml")) {
                assertThat(OfficialSchemas.qti12(written.text(path))).as(path).isEmpty();
            }
        }
    }

    @Test
    void theOfficialSchemasRefuseABrokenManifestAndABrokenQuiz() {
        MemoryLayout written = MemoryLayout.of(FORMAT, MODULE);

        assertThat(OfficialSchemas.qti12Manifest(written.text("imsmanifest.xml").replace("href=", "hreff=")))
                .isNotEmpty();
        assertThat(OfficialSchemas.qti12(written.text(QUIZ).replace("varequal", "varequals")))
                .isNotEmpty();
    }

    @Test
    void theGoldenTreeOfAModule() {
        GoldenTree.assertGolden(FORMAT, "module", MODULE);
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyQuestionNamesItsTypeAndItsPointsForCanvas(Selection selection) {
        selection.modules().forEach(module -> {
            ParsedXml quiz = quiz(selection, module.id());
            int items = module.quiz().items().size();
            assertThat(quiz.texts(
                            "//item/itemmetadata/qtimetadata/qtimetadatafield[fieldlabel='question_type']/fieldentry"))
                    .hasSize(items)
                    .allMatch(type -> type.endsWith("_question"));
            assertThat(quiz.count("//item//qtimetadatafield[fieldlabel='points_possible']"))
                    .isEqualTo(items);
        });
    }

    @Test
    void eachKindOfQuestionBecomesTheKindThatCanvasHasForIt() {
        assertThat(quiz(MODULE, "provmodul").texts("//qtimetadatafield[fieldlabel='question_type']/fieldentry"))
                .containsExactly(
                        "multiple_choice_question",
                        "multiple_answers_question",
                        "true_false_question",
                        "short_answer_question",
                        "numerical_question",
                        "matching_question",
                        "matching_question",
                        "multiple_dropdowns_question",
                        "multiple_dropdowns_question",
                        "essay_question");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noOptionIsTestedAfterTheScore(Selection selection) {
        selection
                .modules()
                .forEach(module -> assertThat(quiz(selection, module.id())
                                .count("//respcondition[preceding-sibling::respcondition[setvar][@continue='No']]"
                                        + "[conditionvar[not(other)]]"))
                        .isZero());
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noScoreIsZeroAndNoConditionShowsTwoFeedbacks(Selection selection) {
        selection.modules().forEach(module -> {
            ParsedXml quiz = quiz(selection, module.id());
            assertThat(quiz.count("//setvar[number(.) = 0]")).isZero();
            assertThat(quiz.count("//respcondition[count(displayfeedback) > 1]"))
                    .isZero();
        });
    }

    @Test
    void aNumberIsARangeSinceCanvasLosesAnyOtherTolerance() {
        ParsedXml quiz = quiz(MODULE, "provmodul");

        assertThat(quiz.texts("//conditionvar/vargte")).containsExactly("2.4");
        assertThat(quiz.texts("//conditionvar/varlte")).containsExactly("2.6");
    }

    @Test
    void thingsInOrderBecomePairsThatDoNotLieInTheRightOrder() {
        ParsedXml quiz = quiz(MODULE, "provmodul");
        String item = "//item[@ident='provmodul_ratt-ordning']";

        assertThat(quiz.texts(item + "//response_lid/material/mattext"))
                .containsExactly("Använder svaret", "Läser svaret", "Slår upp källan");
        assertThat(quiz.texts(item + "//respcondition[setvar]/conditionvar/varequal"))
                .containsExactly("match3", "match1", "match2");
    }

    @Test
    void attemptsAndPointsStandInTheMetadataOfCanvas() {
        MemoryLayout written = MemoryLayout.of(FORMAT, TestCourses.twoModules());
        ParsedXml unlimited = meta(written, "provmodul");
        ParsedXml limited = meta(written, "kortmodul");

        assertThat(unlimited.text("//allowed_attempts")).isEqualTo("-1");
        assertThat(unlimited.text("//points_possible")).isEqualTo("14");
        assertThat(limited.text("//allowed_attempts")).isEqualTo("2");
        assertThat(quiz(TestCourses.twoModules(), "kortmodul")
                        .text("//assessment/qtimetadata/qtimetadatafield[fieldlabel='cc_maxattempts']/fieldentry"))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyFileIsDeclaredAndEveryReferenceHits(Selection selection) {
        MemoryLayout written = MemoryLayout.of(FORMAT, selection);
        ParsedXml manifest = parsed(written.text("imsmanifest.xml"));

        assertThat(manifest.texts("//file/@href"))
                .containsExactlyInAnyOrderElementsOf(
                        written.paths().subList(1, written.paths().size()));
        assertThat(manifest.texts("//resource/@identifier"))
                .doesNotHaveDuplicates()
                .containsAll(manifest.texts("//dependency/@identifierref"));
    }

    @Test
    void whatIsLostIsDeclaredItemByItem() {
        assertThat(FORMAT.losses(MODULE).all())
                .containsExactly(
                        new Loss(Aspect.LESSON, "provmodul", Optional.empty()),
                        new Loss(Aspect.SCENARIO, "provmodul", Optional.empty()),
                        new Loss(Aspect.COMPLETION, "provmodul", Optional.empty()),
                        lost(Aspect.TYPE, "ratt-ordning"),
                        lost(Aspect.TYPE, "luckor"),
                        lost(Aspect.HINT, "kontrollera-lagrum"));
    }

    @Test
    void spacesThatDoNotCountAndMarkupInListsAreLost() {
        Selection selection = Selection.of(TestCourses.withItems(List.of(
                TestCourses.item(
                        "ord", "Ord?", new Interaction.TextEntry(List.of("a b"), true, true, 3), Feedback.NONE, 1),
                TestCourses.item(
                        "lista",
                        "Välj.",
                        new Interaction.InlineChoice(
                                TestCourses.text("[[g]]"),
                                List.of(new Interaction.InlineChoice.Dropdown(
                                        "g",
                                        List.of(
                                                new Interaction.Option("a", TestCourses.text("*ja*")),
                                                new Interaction.Option("b", TestCourses.text("nej"))),
                                        "a"))),
                        Feedback.NONE,
                        1))));

        assertThat(FORMAT.losses(selection).all())
                .contains(lost(Aspect.TEXT_RULES, "ord"), lost(Aspect.MARKUP, "lista"))
                .hasSize(5);
    }

    private static Loss lost(Aspect aspect, String item) {
        return new Loss(aspect, "provmodul", Optional.of(item));
    }

    private static ParsedXml quiz(Selection selection, String module) {
        return parsed(MemoryLayout.of(FORMAT, selection).text("quiz_" + module + "/quiz_" + module + ".xml"));
    }

    private static ParsedXml meta(MemoryLayout written, String module) {
        return parsed(written.text("quiz_" + module + "/assessment_meta.xml"));
    }

    private static ParsedXml parsed(String xml) {
        return ParsedXml.of(xml.replaceFirst("xmlns=\"[^\"]*\"", ""));
    }
}
