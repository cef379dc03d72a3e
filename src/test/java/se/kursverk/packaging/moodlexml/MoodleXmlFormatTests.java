package se.kursverk.packaging.moodlexml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.RandomItems;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.packaging.ParsedXml;
import se.kursverk.theme.TestThemes;

/** Moodle XML by what Moodle's own importer takes and trips over. */
class MoodleXmlFormatTests {

    private static final MoodleXmlFormat FORMAT = new MoodleXmlFormat();

    private static final Set<String> TYPES = Set.of(
            "category",
            "multichoice",
            "truefalse",
            "shortanswer",
            "numerical",
            "matching",
            "ordering",
            "ddwtos",
            "gapselect",
            "essay");

    @Test
    void aMunicipalityIsNamedWhereTheCategoryIsDescribed() {
        Selection selection = Selection.of(TestCourses.module(), TestThemes.onlyName());

        assertThat(parsed(selection).texts("//question[@type='category']/info/text"))
                .singleElement()
                .asString()
                .contains("<p>Utbildningen ges av Å &amp; Ö, &lt;kommuner&gt;; \\alla\\.</p>");
    }

    static Stream<Selection> selections() {
        return Stream.concat(
                Stream.of(TestCourses.twoModules()),
                LongStream.rangeClosed(1, 40).mapToObj(seed -> Selection.of(RandomItems.module(seed))));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyTypeIsOneThatCoreMoodleHas(Selection selection) {
        assertThat(TYPES).containsAll(parsed(selection).texts("//question/@type"));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void anOrderingAlwaysHasTwoHintsWithoutWhichMoodleAbortsTheFile(Selection selection) {
        parsed(selection)
                .all("//question[@type='ordering']")
                .forEach(question -> assertThat(question.count("hint")).isEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyQuestionHasAnIdnumberOfItsOwn(Selection selection) {
        List<String> ids = parsed(selection).texts("//question[@type!='category']/idnumber");

        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(selection.modules().stream()
                        .mapToInt(module -> module.quiz().items().size())
                        .sum());
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyGapHasAWordOfItsNumber(Selection selection) {
        for (ParsedXml question : parsed(selection).all("//question[@type='ddwtos' or @type='gapselect']")) {
            int words = question.count("dragbox|selectoption");
            String text = question.text("questiontext/text");
            String inGaps = text.substring(text.indexOf("kursverk-text"));

            List<Integer> gaps = Pattern.compile("\\[\\[(\\d+)]]")
                    .matcher(inGaps)
                    .results()
                    .map(match -> Integer.valueOf(match.group(1)))
                    .toList();

            assertThat(gaps).isNotEmpty().allMatch(gap -> gap >= 1 && gap <= words);
        }
    }

    @Test
    void aRightAnswerOfAWildcardMeansJustThatSign() {
        ParsedXml question = only(new Interaction.TextEntry(List.of("3 * 4"), false, false, 8), Feedback.NONE);

        assertThat(question.text("answer/text")).isEqualTo("3 \\* 4");
    }

    @Test
    void anyOtherAnswerGetsWhatIsSaidToAWrongOne() {
        ParsedXml question = only(
                new Interaction.TextEntry(List.of("ett", "1"), true, false, 8),
                new Feedback(
                        Optional.of(TestCourses.text("Rätt.")),
                        Optional.of(TestCourses.text("Fel.")),
                        Optional.empty()));

        assertThat(question.texts("answer/text")).containsExactly("ett", "1", "*");
        assertThat(question.texts("answer/@fraction")).containsExactly("100", "100", "0");
        assertThat(question.texts("answer/feedback/text"))
                .containsExactly("<p>Rätt.</p>", "<p>Rätt.</p>", "<p>Fel.</p>");
        assertThat(question.text("usecase")).isEqualTo("1");
    }

    @Test
    void aClaimSaysWhatHoldsForARightAnswerBesideWhatTheAnswerSays() {
        Interaction claim = new Interaction.TrueFalse(true, Optional.of(TestCourses.text("Ja.")), Optional.empty());
        Feedback feedback = new Feedback(
                Optional.of(TestCourses.text("Rätt.")), Optional.of(TestCourses.text("Fel.")), Optional.empty());

        ParsedXml question = only(claim, feedback);

        assertThat(question.text("@type")).isEqualTo("truefalse");
        assertThat(question.texts("answer/feedback/text"))
                .containsExactly(
                        "<p>Ja.</p>\n<div class=\"kursverk-correct\"><p>Rätt.</p></div>",
                        "<div class=\"kursverk-incorrect\"><p>Fel.</p></div>");
    }

    @Test
    void aSlashInATitleMakesNoCategory() {
        Selection selection = new Selection(
                Scope.AREA, "omrade", "Och/eller", List.of(TestCourses.shortModule(), TestCourses.module()));

        assertThat(parsed(selection).texts("//category/text"))
                .containsExactly(
                        "$course$/top/Och//eller/Kortmodul",
                        "$course$/top/Och//eller/Provmodul: råd och \"regler\" < 1");
    }

    private static ParsedXml only(Interaction interaction, Feedback feedback) {
        return parsed(Selection.of(TestCourses.withItems(
                        List.of(TestCourses.item("enda", "Vad gäller?", interaction, feedback, 1)))))
                .all("//question[@type!='category']")
                .getFirst();
    }

    private static ParsedXml parsed(Selection selection) {
        byte[] file =
                MemoryLayout.of(FORMAT, selection).files().values().iterator().next();
        return ParsedXml.of(new String(file, UTF_8));
    }
}
