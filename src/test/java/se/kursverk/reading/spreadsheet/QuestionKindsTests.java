package se.kursverk.reading.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.InteractionType;
import se.kursverk.course.Item;
import se.kursverk.course.TestCourses;
import se.kursverk.problem.Problem;
import se.kursverk.reading.ReadQuestion;
import se.kursverk.reading.ReadQuestions;
import se.kursverk.reading.SourceFile;

class QuestionKindsTests {

    private static final String HEADINGS = "Typ;Fråga;Rätt svar;Alternativ 1;Alternativ 2;Alternativ 3;Blanda\n";

    @Test
    void one_right_option_by_number_letter_or_text() {
        Interaction expected = new Interaction.SingleChoice(choices("Ja", "Nej", "Kanske", 2), true);

        for (String answer : List.of("2", "B", "b", "Nej", "Alternativ 2")) {
            assertThat(interaction("ett rätt;Får man?;" + answer + ";Ja;Nej;Kanske"))
                    .isEqualTo(expected);
        }
    }

    @Test
    void several_right_options_and_the_last_one_fixed() {
        for (String answer : List.of("\"1; 3\"", "\"1,3\"", "A och C", "1 3", "\"Ja; Kanske\"")) {
            assertThat(interaction("flera rätt;Vilka?;" + answer + ";Ja;Nej;Kanske;utom sista"))
                    .isEqualTo(new Interaction.MultipleChoice(
                            List.of(
                                    choice("a", "Ja", true, false),
                                    choice("b", "Nej", false, false),
                                    choice("c", "Kanske", true, true)),
                            true));
        }
    }

    @Test
    void a_claim_that_is_true_or_not() {
        assertThat(interaction("sant/falskt;Det regnar.;falskt"))
                .isEqualTo(new Interaction.TrueFalse(false, Optional.empty(), Optional.empty()));
        assertThat(interaction(";Det regnar.;Sant"))
                .isEqualTo(new Interaction.TrueFalse(true, Optional.empty(), Optional.empty()));
        assertThat(interaction(";Får man?;2;Ja;Nej"))
                .isEqualTo(new Interaction.TrueFalse(false, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_short_answer() {
        assertThat(interaction("kortsvar;Vad heter det?;\"gallring; att gallra\""))
                .isEqualTo(new Interaction.TextEntry(List.of("gallring", "att gallra"), false, false, 10));
        assertThat(interaction("kortsvar;Vad heter det?;\"ett; två\nfyra\""))
                .isEqualTo(new Interaction.TextEntry(List.of("ett; två", "fyra"), false, false, 8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            72                  | 72     | 0   | ''
            2,5 ± 0,1 procent   | 2.5    | 0.1 | procent
            2.5 procent +/- 0.1 | 2.5    | 0.1 | procent
            -3                  | -3     | 0   | ''
            1 200 kr            | 1200   | 0   | kr
            25 %                | 25     | 0   | %
            """)
    void a_number_with_tolerance_and_unit(String cell, BigDecimal answer, BigDecimal tolerance, String unit) {
        assertThat(interaction("tal;Hur mycket?;" + cell))
                .isEqualTo(new Interaction.Numeric(
                        answer, tolerance, unit.isEmpty() ? Optional.empty() : Optional.of(unit)));
    }

    @Test
    void pairs_with_a_target_that_nothing_belongs_to() {
        assertThat(interaction("para ihop;Para ihop.;;Kommunen = Bestämmer;Leverantören → Behandlar;(inget) = Betalar"))
                .isEqualTo(new Interaction.Match(
                        List.of(
                                new Interaction.Match.Source("s1", TestCourses.text("Kommunen"), "t1"),
                                new Interaction.Match.Source("s2", TestCourses.text("Leverantören"), "t2")),
                        options("t", "Bestämmer", "Behandlar", "Betalar"),
                        true));
    }

    @Test
    void things_in_their_right_order() {
        assertThat(interaction("ordna;Ordna.;;Läs;Slå upp;Använd"))
                .isEqualTo(new Interaction.Order(List.of(
                        new Option("a", TestCourses.text("Läs")),
                        new Option("b", TestCourses.text("Slå upp")),
                        new Option("c", TestCourses.text("Använd")))));
    }

    @Test
    void a_text_with_gaps_below_what_is_to_be_done() {
        Item item = item("lucktext;\"Fyll i.\n\nEn [[språkmodell]] räknar ut nästa [[ord]].\";;lag");

        assertThat(item.prompt().source()).isEqualTo("Fyll i.");
        assertThat(item.interaction())
                .isEqualTo(new Interaction.GapMatch(
                        TestCourses.text("En [[g1]] räknar ut nästa [[g2]]."),
                        options("w", "språkmodell", "ord", "lag"),
                        List.of(new Interaction.GapMatch.Gap("g1", "w1"), new Interaction.GapMatch.Gap("g2", "w2")),
                        true));
        assertThat(item("lucktext;En [[språkmodell]] räknar ut nästa [[ord]].")
                        .prompt()
                        .source())
                .isEqualTo("Fyll luckorna med rätt ord.");
    }

    @Test
    void a_rule_parts_what_is_to_be_done_from_a_text_that_begins_without_a_gap() {
        Item item = item(
                "lucktext;\"Bygg om prompten.\n---\nSkriv ett brev.\n\n- Till: [[en sökande]]\n- Om: [[avslag]]\"");

        assertThat(item.prompt().source()).isEqualTo("Bygg om prompten.");
        assertThat(item.interaction())
                .isInstanceOfSatisfying(
                        Interaction.GapMatch.class,
                        match -> assertThat(match.text().source())
                                .isEqualTo("Skriv ett brev.\n\n- Till: [[g1]]\n- Om: [[g2]]"));
    }

    @Test
    void a_text_with_lists() {
        assertThat(interaction("lucktext;Den som [[använder*|läser]] svaret [[betalar|ansvarar *]]."))
                .isEqualTo(new Interaction.InlineChoice(
                        TestCourses.text("Den som [[g1]] svaret [[g2]]."),
                        List.of(
                                new Interaction.InlineChoice.Dropdown(
                                        "g1",
                                        List.of(
                                                new Option("a", TestCourses.text("använder")),
                                                new Option("b", TestCourses.text("läser"))),
                                        "a"),
                                new Interaction.InlineChoice.Dropdown(
                                        "g2",
                                        List.of(
                                                new Option("a", TestCourses.text("betalar")),
                                                new Option("b", TestCourses.text("ansvarar"))),
                                        "b"))));
    }

    @Test
    void an_answer_that_one_holds_against_a_model() {
        assertThat(interaction("fritext;Förklara.;Den räknar ut vad som är *sannolikt*."))
                .isEqualTo(new Interaction.ExtendedText(TestCourses.text("Den räknar ut vad som är *sannolikt*."), 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            SINGLE_CHOICE   → ;Får man?;2;Ja;Nej;Kanske
            SINGLE_CHOICE   → flerval;Får man?;2;Ja;Nej;Kanske
            MULTIPLE_CHOICE → ;Vilka?;1 och 2;Ja;Nej;Kanske
            MULTIPLE_CHOICE → Flerval;Vilka?;1 och 2;Ja;Nej;Kanske
            TRUE_FALSE      → ;Det regnar.;falskt
            NUMERIC         → ;Hur många?;72
            NUMERIC         → ;Hur stor andel?;25 procent
            TEXT_ENTRY      → ;Vad heter det?;gallring
            MATCH           → ;Para ihop.;;Hund = Djur;Ek = Träd
            GAP_MATCH       → ;En [[ek]] är ett [[träd]].
            INLINE_CHOICE   → ;En ek är ett [[djur|träd*]].
            EXTENDED_TEXT   → EXTENDED-TEXT;Förklara.;Så här.
            ORDER           → rangordna;Ordna.;;Ett;Två
            """)
    void the_kind_is_told_or_shows_by_itself(InteractionType type, String row) {
        assertThat(InteractionType.of(interaction(row))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ;Får man?;;Ja;Nej;Kanske
            ;Vilket lagrum?;4 kap.
            ;Förklara.;
            """)
    void the_kind_is_asked_for_where_one_could_be_wrong(String row) {
        assertThat(read(row).problems().sorted()).extracting(Problem::code).containsExactly("type-unclear");
    }

    private static List<SimpleChoice> choices(String one, String two, String three, int right) {
        return List.of(
                choice("a", one, right == 1, false),
                choice("b", two, right == 2, false),
                choice("c", three, right == 3, false));
    }

    private static SimpleChoice choice(String id, String text, boolean correct, boolean fixed) {
        return new SimpleChoice(id, TestCourses.text(text), correct, fixed, Optional.empty());
    }

    private static List<Option> options(String letter, String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Option(letter + (i + 1), TestCourses.text(texts[i])))
                .toList();
    }

    private static Interaction interaction(String row) {
        return item(row).interaction();
    }

    private static Item item(String row) {
        ReadQuestions read = read(row);
        assertThat(read.problems().sorted()).isEmpty();
        assertThat(read.questions()).hasSize(1);
        return read.questions().stream().map(ReadQuestion::item).findFirst().orElseThrow();
    }

    private static ReadQuestions read(String row) {
        return new CsvQuestionReader()
                .read(new SourceFile("prov.csv", (HEADINGS + row).getBytes(StandardCharsets.UTF_8)));
    }
}
