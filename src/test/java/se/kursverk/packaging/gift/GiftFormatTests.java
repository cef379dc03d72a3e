package se.kursverk.packaging.gift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.RandomItems;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;
import se.kursverk.packaging.Aspect;
import se.kursverk.packaging.Losses.Loss;
import se.kursverk.packaging.MemoryLayout;
import se.kursverk.theme.TestThemes;

/** GIFT by its documented grammar. */
class GiftFormatTests {

    private static final GiftFormat FORMAT = new GiftFormat();

    /** What stands between two empty lines: comments, a title, a text, and answers in braces. */
    private static final Pattern QUESTION =
            Pattern.compile("// \\[id:[a-z0-9-]+_[a-z0-9-]+](?: \\[tag:[^\\]\\n]+])*+\\n"
                    + "::(?:[^:\\\\\\n]|\\\\.)++::\\[html](?:[^{}~=#\\\\\\n]|\\\\.)*+\\{"
                    + "(?:TRUE|FALSE|#)?(?:#(?:[^{}~=#\\\\\\n]|\\\\.)*+)*+"
                    + "(?:\\n(?:[=~]|####)(?:[^{}~=#\\\\\\n]|\\\\.|#)*+)*+\\n}");

    private static final Pattern BLANK_LINE = Pattern.compile("\n\n");

    @Test
    void aMunicipalityIsNamedInAComment() {
        Selection selection = Selection.of(TestCourses.module(), TestThemes.exempelkommun());

        assertThat(written(selection)).contains("\n// Utbildningen ges av Exempelkommun.\n// Version ");
    }

    static Stream<Selection> selections() {
        return Stream.concat(
                Stream.of(TestCourses.twoModules()),
                LongStream.rangeClosed(1, 60).mapToObj(seed -> Selection.of(RandomItems.module(seed))));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyBlockIsAQuestionOrACategory(Selection selection) {
        for (String block : BLANK_LINE.splitAsStream(written(selection)).toList()) {
            if (!block.isBlank()
                    && !block.startsWith("$CATEGORY: ")
                    && !block.startsWith("// Provmodul")
                    && !block.startsWith("// Kortmodul")) {
                assertThat(block).matches(QUESTION);
            }
        }
    }

    @Test
    void whatMeansSomethingToGiftIsEscapedAndNothingElse() {
        String question =
                only(new Interaction.TextEntry(List.of("a=b, {c} ~d #e: f\\g"), false, false, 8), Feedback.NONE);

        assertThat(question).contains("\n=%100%a\\=b, \\{c\\} \\~d \\#e\\: f\\\\g\n");
    }

    @Test
    void aClaimSaysFirstWhatAWrongAnswerGets() {
        Interaction claim = new Interaction.TrueFalse(
                false, Optional.of(TestCourses.text("Nej.")), Optional.of(TestCourses.text("Ja.")));

        assertThat(only(claim, Feedback.NONE)).contains("{FALSE#[html]<p>Nej.</p>#[html]<p>Ja.</p>\n}");
    }

    @Test
    void aTypedAnswerWithAnArrowWouldBecomeAPairAndIsLeftOut() {
        Interaction arrow = new Interaction.TextEntry(List.of("a -> b"), false, false, 8);
        Selection selection = selection(arrow, Feedback.NONE);

        assertThat(written(selection)).doesNotContain("a ->");
        assertThat(FORMAT.losses(selection).all()).contains(new Loss(Aspect.ITEM, "provmodul", Optional.of("enda")));
    }

    @Test
    void aNumberSaysWhatHoldsForAnyOther() {
        Interaction number = new Interaction.Numeric(new BigDecimal("-2.50"), new BigDecimal("0.1"), Optional.empty());
        Feedback feedback = new Feedback(Optional.empty(), Optional.of(TestCourses.text("Fel.")), Optional.empty());

        assertThat(only(number, feedback)).contains("{#\n=-2.50:0.1\n~#[html]<p>Fel.</p>\n}");
    }

    private static String only(Interaction interaction, Feedback feedback) {
        return written(selection(interaction, feedback));
    }

    private static Selection selection(Interaction interaction, Feedback feedback) {
        return Selection.of(
                TestCourses.withItems(List.of(TestCourses.item("enda", "Vad gäller?", interaction, feedback, 1))));
    }

    private static String written(Selection selection) {
        return new String(
                MemoryLayout.of(FORMAT, selection).files().values().iterator().next(), UTF_8);
    }
}
