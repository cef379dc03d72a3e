package se.kursverk.packaging.cc11;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.RandomItems;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.OfficialSchemas;
import se.kursverk.packaging.ParsedXml;

/** The questions that Canvas reads, in the shapes that its importer reads rightly. */
class CanvasQuestionTests {

    static Stream<Selection> selections() {
        return Stream.of(
                Selection.of(TestCourses.module()),
                TestCourses.twoModules(),
                Selection.of(
                        TestCourses.withItems(said(TestCourses.module().quiz().items()))));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyFileIsValidByTheSchemaOfQti12(Selection selection) {
        for (Map.Entry<String, String> file : qti(selection).entrySet()) {
            assertThat(OfficialSchemas.qti12(file.getValue())).as(file.getKey()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyQuestionNamesItsTypeAndItsPoints(Selection selection) {
        for (ParsedXml item : items(selection)) {
            assertThat(field(item, "question_type"))
                    .isIn(
                            "multiple_choice_question",
                            "multiple_answers_question",
                            "true_false_question",
                            "short_answer_question",
                            "numerical_question",
                            "matching_question",
                            "multiple_dropdowns_question",
                            "essay_question");
            assertThat(field(item, "points_possible")).matches("[1-9][0-9]*");
            assertThat(item.texts(".//fieldlabel")).startsWith("question_type", "points_possible");
        }
    }

    @Test
    void theQuizHasEveryItemButOpenAnswers() {
        assertThat(parsed(Selection.of(TestCourses.module()), "canvas.provmodul.quiz")
                        .texts("//item/@ident"))
                .containsExactly(
                        "provmodul_kontrollera-lagrum",
                        "provmodul_uppgifter",
                        "provmodul_alltid-sant",
                        "provmodul_ordet-for-det",
                        "provmodul_andel-fel",
                        "provmodul_para-ihop",
                        "provmodul_ratt-ordning",
                        "provmodul_luckor",
                        "provmodul_listor");
    }

    @Test
    void openAnswersLieInATitledBankSinceNobodyIsToGradeThem() {
        ParsedXml bank = parsed(Selection.of(TestCourses.module()), "canvas.provmodul.bank");

        assertThat(bank.texts("//objectbank/item/@ident")).containsExactly("provmodul_egna-ord");
        assertThat(bank.text("/questestinterop/objectbank/qtimetadata/qtimetadatafield[fieldlabel='bank_title']"
                        + "/fieldentry"))
                .isEqualTo(TestCourses.module().title());
        assertThat(field(bank.all("//item").getFirst(), "question_type")).isEqualTo("essay_question");
        assertThat(bank.text("//itemfeedback/solution//mattext")).contains("<em>sannolikt</em>");
    }

    @Test
    void anOptionSaysItsFeedbackBeforeTheScoreAndIsNeverTestedAgainAfterIt() {
        ParsedXml item = item("kontrollera-lagrum");

        assertThat(item.texts(".//respcondition/displayfeedback/@linkrefid"))
                .containsExactly("general_fb", "option1_fb", "option2_fb", "correct_fb", "general_incorrect_fb");
        assertThat(item.texts(".//respcondition[displayfeedback]/@continue"))
                .containsExactly("Yes", "Yes", "Yes", "No", "No");
        assertThat(item.text(".//itemfeedback[@ident='option1_fb']//mattext")).doesNotContain("Just så.");
        assertThat(item.count(".//respcondition[setvar][following-sibling::respcondition/conditionvar/varequal]"))
                .isZero();
    }

    @Test
    void severalRightOptionsKeepTheFeedbackOfEach() {
        Item several = TestCourses.item(
                "x",
                "Vilka?",
                new Interaction.MultipleChoice(
                        List.of(
                                new Interaction.SimpleChoice(
                                        "a", TestCourses.text("A"), true, false, Optional.of(TestCourses.text("Ja."))),
                                new Interaction.SimpleChoice(
                                        "b",
                                        TestCourses.text("B"),
                                        false,
                                        false,
                                        Optional.of(TestCourses.text("Nej.")))),
                        true),
                Feedback.NONE,
                3);
        ParsedXml item = written(several);

        assertThat(item.texts(".//itemfeedback/@ident")).containsExactly("option1_fb", "option2_fb");
        assertThat(item.texts(".//and/varequal")).containsExactly("option1");
        assertThat(item.texts(".//and/not/varequal")).containsExactly("option2");
    }

    @Test
    void aNumberIsARangeSinceAnExactValueLosesItsTolerance() {
        ParsedXml item = item("andel-fel");

        assertThat(item.text(".//conditionvar/vargte")).isEqualTo("2.4");
        assertThat(item.text(".//conditionvar/varlte")).isEqualTo("2.6");
        assertThat(item.count(".//varequal")).isZero();
        assertThat(item.text(".//response_str/material/mattext")).isEqualTo("Ditt svar i procent");
    }

    @Test
    void numbersAreWrittenOutWithAPoint() {
        Item number = TestCourses.item(
                "x",
                "Hur många?",
                new Interaction.Numeric(new BigDecimal("1E+6"), BigDecimal.ZERO, Optional.empty()),
                Feedback.NONE,
                1);
        ParsedXml item = written(number);

        assertThat(item.text(".//vargte")).isEqualTo("1000000");
        assertThat(item.text(".//varlte")).isEqualTo("1000000");
    }

    @Test
    void aPairIsAResponseOfItsOwnThatAddsItsShare() {
        ParsedXml item = item("para-ihop");

        assertThat(item.texts(".//response_lid/@ident")).containsExactly("response_1", "response_2");
        assertThat(item.texts(".//response_lid/material/mattext"))
                .containsExactly("Namn på invånare", "Begäran om handling");
        assertThat(item.texts(".//response_lid[1]//response_label/@ident"))
                .containsExactly("match1", "match2", "match3");
        assertThat(item.texts(".//respcondition[setvar]//varequal/@respident"))
                .containsExactly("response_1", "response_2");
        assertThat(item.texts(".//setvar/@action")).containsOnly("Add");
        assertThat(item.texts(".//setvar")).containsExactly("50.00", "50.00");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void sharesMakeAHundredAndEachStandsBehindAllFeedback(Selection selection) {
        for (ParsedXml item : items(selection)) {
            List<String> shares = item.texts(".//setvar[@action='Add']");
            if (!shares.isEmpty()) {
                assertThat(shares.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("100");
                assertThat(item.count(".//respcondition[setvar][following-sibling::respcondition/displayfeedback]"))
                        .isZero();
                assertThat(item.texts(".//respcondition/@continue")).containsOnly("Yes");
            }
        }
    }

    @Test
    void thingsToPutInOrderArePairedWithTheirNumbersAndDoNotLieInOrder() {
        ParsedXml item = item("ratt-ordning");

        assertThat(field(item, "question_type")).isEqualTo("matching_question");
        assertThat(item.texts(".//response_lid/material/mattext"))
                .containsExactlyInAnyOrder("Läser svaret", "Slår upp källan", "Använder svaret")
                .isNotEqualTo(List.of("Läser svaret", "Slår upp källan", "Använder svaret"));
        assertThat(item.texts(".//response_lid[1]//response_label//mattext")).containsExactly("1", "2", "3");
    }

    @Test
    void everyListStandsInTheTextByItsNameInBrackets() {
        for (String id : List.of("luckor", "listor")) {
            ParsedXml item = item(id);
            List<String> names = item.texts(".//response_lid/material/mattext");

            assertThat(names).containsExactly("g1", "g2");
            assertThat(item.texts(".//response_lid/@ident")).containsExactly("response_g1", "response_g2");
            assertThat(item.text("./presentation/material/mattext"))
                    .contains("[g1]", "[g2]")
                    .doesNotContain("[[");
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void optionsOfListsHaveIdentsOfTheirOwnInTheWholeItemSinceCanvasLooksThemUpThere(Selection selection) {
        for (ParsedXml item : items(selection)) {
            if (field(item, "question_type").equals("multiple_dropdowns_question")) {
                assertThat(item.texts(".//response_label/@ident")).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void whatIsPairedOrListedIsWordsWithoutMarkup(Selection selection) {
        for (ParsedXml item : items(selection)) {
            if (item.count(".//response_lid") > 1) {
                assertThat(item.texts(".//response_label//mattext/@texttype")).containsOnly("text/plain");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noIdentOfAnOptionReadsLikeThatOfAFeedback(Selection selection) {
        for (ParsedXml item : items(selection)) {
            assertThat(item.texts(".//response_label/@ident"))
                    .noneMatch(ident -> ident.matches(".*(correct|wrong|_all|general_|solution).*"));
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void feedbackIsNamedAsCanvasSortsIt(Selection selection) {
        for (ParsedXml item : items(selection)) {
            assertThat(item.texts("./itemfeedback/@ident"))
                    .allMatch(ident -> ident.matches(
                            "general_fb|correct_fb|general_incorrect_fb|solution|(option[0-9]+|true|false)_fb"));
            assertThat(item.count(".//respcondition[count(displayfeedback) > 1]"))
                    .isZero();
            assertThat(item.texts(".//displayfeedback/@linkrefid"))
                    .containsExactlyInAnyOrderElementsOf(item.texts("./itemfeedback/@ident"));
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void neverAScoreOfNothingAndNeverPatternMatch(Selection selection) {
        for (ParsedXml item : items(selection)) {
            assertThat(item.texts(".//setvar")).doesNotContain("0", "0.00");
        }
        assertThat(String.join("", qti(selection).values())).doesNotContain("pattern_match", "varsubstring");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noPictureNoScriptAndNoDrawing(Selection selection) {
        assertThat(String.join("", qti(selection).values()))
                .doesNotContain("&lt;img", "&lt;script", "&lt;svg", "&lt;style", "matimage");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void identsOfQuestionsAreThereOnceInTheWholeFile(Selection selection) {
        assertThat(items(selection).stream().map(item -> item.attribute("ident")))
                .doesNotHaveDuplicates();
    }

    @Test
    void anyItemIsWrittenValidlyForEverybody() {
        for (int seed = 1; seed <= 100; seed++) {
            Selection selection = Selection.of(RandomItems.module(seed));
            MemoryLayout written = CartridgeTests.written(selection);
            for (String path : written.paths()) {
                if (path.endsWith(".qti")) {
                    assertThat(OfficialSchemas.qti12(written.text(path)))
                            .as(seed + " " + path)
                            .isEmpty();
                } else if (path.startsWith("qti/")) {
                    assertThat(OfficialSchemas.cc11Qti(written.text(path)))
                            .as(seed + " " + path)
                            .isEmpty();
                }
            }
        }
    }

    /** The items with feedback to everything. */
    private static List<Item> said(List<Item> items) {
        return items.stream()
                .map(item -> new Item(
                        item.id(),
                        item.prompt(),
                        item.interaction(),
                        new Feedback(
                                Optional.of(TestCourses.text("Rätt.")),
                                Optional.of(TestCourses.text("Fel.")),
                                Optional.of(TestCourses.text("Så är det."))),
                        item.hint(),
                        item.points(),
                        item.competence(),
                        item.difficulty(),
                        item.page()))
                .toList();
    }

    private static ParsedXml written(Item item) {
        return parsed(Selection.of(TestCourses.withItems(List.of(item))), "canvas.provmodul.quiz")
                .all("//item")
                .getFirst();
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
        List<ParsedXml> items = new ArrayList<>();
        qti(selection).values().forEach(file -> items.addAll(plain(file).all("//item")));
        assertThat(items).isNotEmpty();
        return items;
    }

    private static ParsedXml parsed(Selection selection, String ident) {
        return plain(CartridgeTests.written(selection).text("non_cc_assessments/" + ident + ".xml.qti"));
    }

    private static Map<String, String> qti(Selection selection) {
        MemoryLayout written = CartridgeTests.written(selection);
        Map<String, String> qti = new TreeMap<>();
        for (String path : written.paths()) {
            if (path.endsWith(".qti")) {
                qti.put(path, written.text(path));
            }
        }
        return qti;
    }

    private static ParsedXml plain(String document) {
        return ParsedXml.of(document.replaceFirst("xmlns=\"[^\"]*\"", ""));
    }
}
