package se.kursverk.packaging.qti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.Item;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.Losses.Loss;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.PackageFormats;
import se.kursverk.packaging.ParsedXml;

class QtiPackageTests {

    private static final Pattern KEBAB = Pattern.compile("-([a-z])");

    @ParameterizedTest
    @ValueSource(strings = {"qti21", "qti22", "qti30"})
    void everyFileIsDeclaredAndTheTestNamesItsItems(String format) {
        MemoryLayout written = written(format, TestCourses.twoModules());
        ParsedXml manifest = parsed(written.text("imsmanifest.xml"));
        List<String> items = TestCourses.twoModules().modules().stream()
                .flatMap(module -> module.quiz().items().stream().map(item -> module.id() + "_" + item.id()))
                .toList();

        assertThat(manifest.texts("//file/@href"))
                .containsExactlyElementsOf(
                        written.paths().subList(1, written.paths().size()));
        assertThat(manifest.texts("//resource[1]/dependency/@identifierref")).isEqualTo(items);
        assertThat(manifest.texts("//resource[position() > 1]/@identifier")).isEqualTo(items);
    }

    @Test
    void aSectionForEachModuleAndAnItemForEachQuestionInTheirOrder() {
        ParsedXml test = parsed(written("qti21", TestCourses.twoModules()).text("test.xml"));

        assertThat(test.texts("//assessmentSection/@identifier"))
                .containsExactly("section_provmodul", "section_kortmodul");
        assertThat(test.texts("//assessmentSection[2]/assessmentItemRef/@href"))
                .containsExactly("items/kortmodul_rakna-ratt.xml", "items/kortmodul_pastaendet.xml");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void allVersionsProcessAnswersInTheSameWay(Dialect dialect) {
        for (Item item : EveryFeedback.items()) {
            assertThat(processing(item, dialect)).isNotEmpty().isEqualTo(processing(item, Dialect.V2_1));
        }
    }

    @Test
    void anItemThatSaysNothingUsesTheTemplateThatEverySystemKnows() {
        assertThat(xml(TestCourses.shortModule().quiz().items().getFirst(), Dialect.V2_1))
                .contains("<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/"
                        + "rptemplates/match_correct\"/>");
    }

    @Test
    void thingsInOrderDoNotLieInTheRightOrder() {
        Interaction.Order order = new Interaction.Order(
                List.of(new Option("1", TestCourses.text("Alfa")), new Option("2", TestCourses.text("Beta"))));
        ParsedXml item = parsed(xml(TestCourses.item("o", "Ordna.", order, Feedback.NONE, 1), Dialect.V2_1));

        assertThat(item.texts("//simpleChoice/@identifier")).containsExactly("c_2", "c_1");
        assertThat(item.texts("//correctResponse/value")).containsExactly("c_1", "c_2");
    }

    @Test
    void aGapInAListOrATableStandsInASpan() {
        Interaction.GapMatch text = new Interaction.GapMatch(
                TestCourses.text("Först [[a]].\n\n- sedan [[b]]"),
                List.of(new Option("x", TestCourses.text("ett")), new Option("y", TestCourses.text("två"))),
                List.of(new Interaction.GapMatch.Gap("a", "x"), new Interaction.GapMatch.Gap("b", "y")),
                true);

        assertThat(xml(TestCourses.item("g", "Fyll.", text, Feedback.NONE, 1), Dialect.V2_1))
                .contains("<p>Först <gap identifier=\"g_a\"/>.</p>")
                .contains("<li>sedan <span><gap identifier=\"g_b\"/></span></li>");
    }

    @Test
    void aPatternForgivesWhiteSpaceAndCaseAsOurGradingDoes() {
        String lenient = AnswerPattern.of("SFS 2018:218 (a.b$)", false, false);
        assertThat("  sfs   2018:218 (A.B$) ").matches(lenient);
        assertThat("sfs2018:218 (a.b$)").doesNotMatch(lenient);
        assertThat("sfs 2018:218 (axb$)").doesNotMatch(lenient);
        assertThat("sfs2018 : 218(a.b$)").matches(AnswerPattern.of("SFS 2018:218 (a.b$)", false, true));
        assertThat("gdpr").doesNotMatch(AnswerPattern.of("GDPR", true, false));
        assertThat("ÖVERFÖRMYNDARE").matches(AnswerPattern.of("överförmyndare", false, false));
        assertThat("tack  🙂").matches(AnswerPattern.of("Tack 🙂", false, false));
    }

    @Test
    void onlyWhatIsNoQuestionIsLostOfTheWholeTestCourse() {
        for (String format : List.of("qti21", "qti22", "qti30")) {
            assertThat(losses(format, Selection.of(TestCourses.module())))
                    .containsExactly(
                            new Loss(Aspect.LESSON, "provmodul", Optional.empty()),
                            new Loss(Aspect.SCENARIO, "provmodul", Optional.empty()),
                            new Loss(Aspect.COMPLETION, "provmodul", Optional.empty()));
        }
    }

    @Test
    void anAbbreviationsTitleAndAListsFirstNumberAreLost() {
        Selection selection = Selection.of(TestCourses.withItems(List.of(
                prompt("a", "<abbr title=\"Två\">T</abbr>?"), prompt("b", "3. tre\n4. fyra"), prompt("c", "*Hur?*"))));

        for (String format : List.of("qti21", "qti22", "qti30")) {
            assertThat(losses(format, selection))
                    .filteredOn(loss -> loss.aspect() == Aspect.MARKUP)
                    .extracting(loss -> loss.itemId().orElse(""))
                    .containsExactly("a", "b");
        }
    }

    @Test
    void markupInWordsIsLostBeforeQti3() {
        Interaction.GapMatch text = new Interaction.GapMatch(
                TestCourses.text("[[a]]"),
                List.of(new Option("x", TestCourses.text("*ett*")), new Option("y", TestCourses.text("två"))),
                List.of(new Interaction.GapMatch.Gap("a", "x")),
                true);
        Selection selection =
                Selection.of(TestCourses.withItems(List.of(TestCourses.item("g", "Fyll.", text, Feedback.NONE, 1))));

        assertThat(losses("qti22", selection)).extracting(Loss::aspect).contains(Aspect.MARKUP);
        assertThat(losses("qti30", selection)).extracting(Loss::aspect).doesNotContain(Aspect.MARKUP);
        assertThat(written("qti22", selection).text("items/provmodul_g.xml")).contains(">ett</gapText>");
        assertThat(written("qti30", selection).text("items/provmodul_g.xml")).contains("<em>ett</em></qti-gap-text>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qti12", "qti21", "qti22", "qti30"})
    void adviceIsOneLineInEachLanguage(String format) {
        for (String language : List.of("sv", "en")) {
            assertThat(PackageFormats.find(format).orElseThrow().advice(Locale.of(language)))
                    .endsWith(".")
                    .doesNotContain("\n");
        }
    }

    private static Item prompt(String id, String prompt) {
        return TestCourses.item(
                id, prompt, new Interaction.TrueFalse(true, Optional.empty(), Optional.empty()), Feedback.NONE, 1);
    }

    private static List<Loss> losses(String format, Selection selection) {
        return PackageFormats.find(format).orElseThrow().losses(selection).all();
    }

    private static MemoryLayout written(String format, Selection selection) {
        return MemoryLayout.of(PackageFormats.find(format).orElseThrow(), selection);
    }

    private static String xml(Item item, Dialect dialect) {
        return new String(
                new ItemFile(TestCourses.module(), item, dialect).content().bytes(), UTF_8);
    }

    /** The response processing in the spelling of QTI 2, without the address of a template. */
    private static String processing(Item item, Dialect dialect) {
        String xml = xml(item, dialect).replace("qti-", "");
        String name = dialect.isThird() ? "response-processing" : "responseProcessing";
        String from = xml.substring(xml.indexOf("<" + name));
        String ours = from.substring(0, from.indexOf(from.startsWith("<" + name + " ") ? "/>" : "</" + name));
        return KEBAB.matcher(ours)
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT))
                .replaceAll(" template=\"[^\"]*\"", "");
    }

    private static ParsedXml parsed(String xml) {
        return ParsedXml.of(xml.replaceFirst("xmlns=\"[^\"]*\"", ""));
    }
}
