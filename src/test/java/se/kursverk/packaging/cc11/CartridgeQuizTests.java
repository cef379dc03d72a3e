package se.kursverk.packaging.cc11;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.OfficialSchemas;
import se.kursverk.packaging.ParsedXml;

/** The quizzes of a cartridge. */
class CartridgeQuizTests {

    static Stream<Selection> selections() {
        return Stream.concat(
                CartridgeTests.selections(),
                Stream.of(Selection.of(TestCourses.withItems(IntStream.rangeClosed(1, 9)
                        .mapToObj(number -> trueFalse("fraga-" + number))
                        .toList()))));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyQuizAndBankIsValidByTheOfficialSchema(Selection selection) {
        for (Map.Entry<String, String> file : qti(selection).entrySet()) {
            assertThat(OfficialSchemas.cc11Qti(file.getValue()))
                    .as(file.getKey())
                    .isEmpty();
        }
    }

    @Test
    void theOfficialSchemaRefusesABrokenQuiz() {
        String quiz = String.valueOf(qti(TestCourses.twoModules()).get("qti/provmodul_quiz-1.xml"));

        assertThat(OfficialSchemas.cc11Qti(quiz.replace("Set\"", "Add\""))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 7, 8, 9, 13})
    void gradedQuizzesHaveExactlyFourItemsAndTheRestLiesInTheBank(int count) {
        Selection selection = Selection.of(TestCourses.withItems(IntStream.rangeClosed(1, count)
                .mapToObj(number -> trueFalse("fraga-" + number))
                .toList()));
        Map<String, String> qti = qti(selection);

        List<Integer> sizes = qti.keySet().stream()
                .filter(path -> path.contains("_quiz-"))
                .map(path -> parsed(qti, path).count("//item"))
                .toList();

        assertThat(sizes).hasSize(count / 4).allMatch(size -> size == 4);
        assertThat(qti.containsKey("qti/provmodul_bank.xml")).isEqualTo(count % 4 > 0);
        if (count % 4 > 0) {
            assertThat(parsed(qti, "qti/provmodul_bank.xml").count("/questestinterop/objectbank/item"))
                    .isEqualTo(count % 4);
        }
    }

    @Test
    void itemsOfTypesThatTheProfileLacksAreInNoFile() {
        String all = String.join("", qti(Selection.of(TestCourses.module())).values());

        assertThat(all)
                .contains("provmodul_kontrollera-lagrum", "provmodul_egna-ord")
                .doesNotContain("andel-fel", "para-ihop", "ratt-ordning", "luckor", "listor");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void profileWeightAndPointsStandInEveryItemWithOneValue(Selection selection) {
        for (ParsedXml item : items(selection)) {
            assertThat(field(item, "cc_profile")).matches("cc\\.[a-z_]+\\.v0p1");
            assertThat(field(item, "points_possible"))
                    .isEqualTo(field(item, "cc_weighting"))
                    .matches("[1-9][0-9]?");
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void neverPatternMatchSinceItBreaksWholeQuizzes(Selection selection) {
        for (String file : qti(selection).values()) {
            assertThat(file).doesNotContain("pattern_match", "varsubstring");
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void neverCanvasQuestionTypeOnAnItem(Selection selection) {
        for (String file : qti(selection).values()) {
            assertThat(file).doesNotContain("question_type");
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void neverAScoreForAWrongOptionSinceNewQuizzesTakesItForRight(Selection selection) {
        for (ParsedXml item : items(selection)) {
            assertThat(item.texts(".//setvar")).allMatch("100"::equals);
            assertThat(item.count(".//setvar"))
                    .isEqualTo(field(item, "cc_profile").contains("essay") ? 0 : 1);
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void neverAnOptionTestedAgainAfterItsScore(Selection selection) {
        for (ParsedXml item : items(selection)) {
            List<String> tested = item.texts(".//respcondition/conditionvar/varequal");
            assertThat(tested).doesNotHaveDuplicates();
            assertThat(item.count(".//respcondition[conditionvar/and]")).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void neverTwoFeedbacksInOneConditionSinceCanvasKeepsOne(Selection selection) {
        for (ParsedXml item : items(selection)) {
            assertThat(item.count(".//respcondition[count(displayfeedback) > 1]"))
                    .isZero();
        }
    }

    @Test
    void neverAnOptionIdentThatCanvasTakesForTheNameOfAFeedback() {
        Selection selection = Selection.of(TestCourses.withItems(List.of(TestCourses.item(
                "x",
                "Vilket?",
                new Interaction.SingleChoice(
                        List.of(
                                new Interaction.SimpleChoice(
                                        "correct1", TestCourses.text("A"), true, false, Optional.empty()),
                                new Interaction.SimpleChoice(
                                        "wrong1", TestCourses.text("B"), false, false, Optional.empty())),
                        true),
                Feedback.NONE,
                1))));

        for (ParsedXml item : items(selection)) {
            assertThat(item.texts(".//response_label/@ident")).allMatch(ident -> ident.matches("option[0-9]+"));
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void onlyGeneralFeedbackGoesOnSinceMoodleShowsWhateverGoesOnAsGeneral(Selection selection) {
        for (ParsedXml item : items(selection)) {
            assertThat(item.texts(".//respcondition[@continue='Yes']/displayfeedback/@linkrefid"))
                    .allMatch("general_fb"::equals);
            assertThat(item.count(".//respcondition[@continue='Yes']//setvar")).isZero();
            assertThat(item.count(".//respcondition[@continue='Yes'][preceding-sibling::respcondition]"))
                    .as("general feedback comes first")
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void feedbackToAWrongAnswerComesLastAndStops(Selection selection) {
        for (ParsedXml item : items(selection)) {
            assertThat(
                            item.count(
                                    ".//respcondition[displayfeedback/@linkrefid='general_incorrect_fb'][following-sibling::respcondition]"))
                    .isZero();
            assertThat(item.texts(".//respcondition[displayfeedback/@linkrefid='general_incorrect_fb']/@continue"))
                    .allMatch("No"::equals);
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyFeedbackIsShownBySomeConditionAndEveryConditionShowsOneThatIsThere(Selection selection) {
        for (ParsedXml item : items(selection)) {
            assertThat(item.texts(".//displayfeedback/@linkrefid"))
                    .containsExactlyInAnyOrderElementsOf(item.texts("./itemfeedback/@ident"));
        }
    }

    @Test
    void rightOptionsOfMultipleResponseAreComparedWithCaseSinceMoodleScoresNoOthers() {
        ParsedXml item = item("uppgifter");

        assertThat(item.texts(".//and/varequal")).containsExactly("option1", "option2");
        assertThat(item.texts(".//and/varequal/@case")).containsExactly("Yes", "Yes");
        assertThat(item.texts(".//and/not/varequal")).containsExactly("option3", "option4");
        assertThat(item.count(".//itemfeedback[starts-with(@ident, 'option')]")).isZero();
    }

    @Test
    void trueFalseHasTheIdentsWithoutWhichMoodleThrows() {
        ParsedXml item = item("alltid-sant");

        assertThat(item.texts(".//response_label/@ident")).containsExactly("true", "false");
        assertThat(item.texts(".//mattext")).contains("Sant", "Falskt");
        assertThat(item.text(".//respcondition[setvar]//varequal")).isEqualTo("false");
    }

    @Test
    void singleChoiceShowsGeneralThenItsOptionsThenWhatHoldsForTheRest() {
        ParsedXml item = item("kontrollera-lagrum");

        assertThat(item.texts(".//respcondition/displayfeedback/@linkrefid"))
                .containsExactly("general_fb", "option1_fb", "option2_fb", "general_incorrect_fb");
        assertThat(item.text(".//itemfeedback[@ident='option1_fb']//mattext"))
                .contains("Lagtexten är originalet")
                .contains("Just så.");
    }

    @Test
    void textEntryTakesEveryAcceptedAnswerInOneCondition() {
        ParsedXml item = item("ordet-for-det");

        assertThat(item.texts(".//respcondition[1]//varequal")).containsExactly("gallring", "att gallra");
        assertThat(item.count(".//render_fib")).isEqualTo(1);
    }

    @Test
    void anOpenAnswerLiesInTheBankWithItsModelAnswerAndIsNeverScored() {
        Map<String, String> qti = qti(Selection.of(TestCourses.module()));
        ParsedXml essay = parsed(qti, "qti/provmodul_bank.xml")
                .all("//item[@ident='provmodul_egna-ord']")
                .getFirst();

        assertThat(field(essay, "qmd_computerscored")).isEqualTo("No");
        assertThat(essay.text(".//itemfeedback/solution//mattext")).contains("<em>sannolikt</em>");
        assertThat(essay.count(".//setvar")).isZero();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noPicturesInItemsSinceMoodleBreaksThem(Selection selection) {
        for (String file : qti(selection).values()) {
            assertThat(file).doesNotContain("&lt;img", "matimage");
        }
    }

    @Test
    void thePracticeQuizAsksOneItemForEachDecisionWithFeedbackOnEveryChoice() {
        ParsedXml quiz = parsed(qti(Selection.of(TestCourses.module())), "qti/provmodul_practice.xml");

        assertThat(quiz.texts("//item/@ident"))
                .containsExactly("provmodul_situation-samtalet", "provmodul_situation-aterkomst");
        assertThat(quiz.texts("//item[1]//itemfeedback//mattext"))
                .hasSize(2)
                .allMatch(text -> text.contains("Så här gick det") && text.contains("Principen"));
        assertThat(quiz.text("//item[1]//respcondition[setvar]//varequal"))
                .as("the choice with the most points")
                .isEqualTo("option2");
    }

    @Test
    void attemptsFollowTheModule() {
        Selection limited = Selection.of(TestCourses.limited(IntStream.rangeClosed(1, 4)
                .mapToObj(number -> trueFalse("fraga-" + number))
                .toList()));

        assertThat(field(
                        parsed(qti(limited), "qti/provmodul_quiz-1.xml")
                                .all("//assessment")
                                .getFirst(),
                        "cc_maxattempts"))
                .isEqualTo("2");
        assertThat(field(
                        parsed(qti(limited), "qti/provmodul_practice.xml")
                                .all("//assessment")
                                .getFirst(),
                        "cc_maxattempts"))
                .isEqualTo("unlimited");
    }

    @Test
    void whatIsLostIsListed() {
        assertThat(CartridgeTests.FORMAT
                        .check(Selection.of(TestCourses.module()))
                        .sorted())
                .allSatisfy(problem -> assertThat(problem.severity()).hasToString("NOTE"))
                .extracting(problem -> problem.code() + ": " + problem.text())
                .anySatisfy(note -> assertThat(note)
                        .startsWith("cc11-item-types: ")
                        .contains("andel-fel, para-ihop, ratt-ordning, luckor, listor"))
                .anySatisfy(note ->
                        assertThat(note).startsWith("cc11-question-bank: ").contains("egna-ord"))
                .anySatisfy(note -> assertThat(note).startsWith("cc11-hints: ").contains("kontrollera-lagrum"))
                .anySatisfy(note ->
                        assertThat(note).startsWith("cc11-partial-credit: ").contains("uppgifter"))
                .anySatisfy(note -> assertThat(note).startsWith("cc11-pinned-options: "))
                .anySatisfy(note -> assertThat(note).startsWith("cc11-points: ").contains("uppgifter"))
                .anySatisfy(
                        note -> assertThat(note).startsWith("cc11-completion: ").contains("80 procent"))
                .anySatisfy(note -> assertThat(note).startsWith("cc11-scenario: "))
                .anySatisfy(note ->
                        assertThat(note).startsWith("cc11-practice-grade: ").contains("fyra frågor: 2."));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void itemsHaveIdentsOfTheirOwnInTheWholeCartridge(Selection selection) {
        assertThat(items(selection).stream().map(item -> item.attribute("ident")))
                .doesNotHaveDuplicates();
    }

    private static Item trueFalse(String id) {
        return TestCourses.item(
                id,
                "Är det sant?",
                new Interaction.TrueFalse(true, Optional.empty(), Optional.empty()),
                Feedback.NONE,
                1);
    }

    private static ParsedXml item(String id) {
        return items(Selection.of(TestCourses.module())).stream()
                .filter(item -> item.attribute("ident").equals("provmodul_" + id))
                .findFirst()
                .orElseThrow();
    }

    private static String field(ParsedXml item, String label) {
        return item.text(".//qtimetadatafield[fieldlabel='" + label + "']/fieldentry");
    }

    private static List<ParsedXml> items(Selection selection) {
        Map<String, String> qti = qti(selection);
        List<ParsedXml> items = new ArrayList<>();
        qti.keySet().forEach(path -> items.addAll(parsed(qti, path).all("//item")));
        assertThat(items).isNotEmpty();
        return items;
    }

    private static Map<String, String> qti(Selection selection) {
        MemoryLayout written = CartridgeTests.written(selection);
        Map<String, String> qti = new TreeMap<>();
        for (String path : written.paths()) {
            if (path.startsWith("qti/")) {
                qti.put(path, written.text(path));
            }
        }
        return qti;
    }

    private static ParsedXml parsed(Map<String, String> qti, String path) {
        return ParsedXml.of(String.valueOf(qti.get(path)).replaceFirst("xmlns=\"[^\"]*\"", ""));
    }
}
