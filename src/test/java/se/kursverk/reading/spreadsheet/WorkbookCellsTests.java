package se.kursverk.reading.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import se.kursverk.course.Interaction;
import se.kursverk.reading.ReadQuestions;
import se.kursverk.reading.SourceFile;

class WorkbookCellsTests {

    private static final String HEADINGS = row(1, "Typ", "Fråga", "Rätt svar", "Alternativ 1", "Alternativ 2");

    @Test
    void numbers_shares_and_truth_values_are_read_as_they_are_shown() {
        ReadQuestions read = read(HEADINGS
                + question(2, "tal", "Hur många?", "<c r='C2'><v>0.30000000000000004</v></c>")
                + question(3, "tal", "Hur stor andel?", "<c r='C3' s='1'><v>0.25</v></c>")
                + question(4, "", "Det regnar.", "<c r='C4' t='b'><v>0</v></c>")
                + question(5, "tal", "Hur mycket?", "<c r='C5'><v>1.2E3</v></c>"));

        assertThat(read.problems().sorted()).isEmpty();
        assertThat(read.questions())
                .extracting(question -> question.item().interaction())
                .containsExactly(
                        numeric("0.3", Optional.empty()),
                        numeric("25", Optional.of("%")),
                        new Interaction.TrueFalse(false, Optional.empty(), Optional.empty()),
                        numeric("1200", Optional.empty()));
    }

    @Test
    void the_value_of_a_formula_is_taken_and_one_without_value_is_named() {
        ReadQuestions read = read(HEADINGS
                + question(2, "tal", "Hur många?", "<c r='C2'><f>A1+1</f><v>42</v></c>")
                + question(3, "kortsvar", "Vilken?", "<c r='C3' t='str'><f>\"sv\"&amp;\"ar\"</f><v>svar</v></c>")
                + question(4, "tal", "Hur många fel?", "<c r='C4' t='e'><f>A1/0</f><v>#DIV/0!</v></c>")
                + question(5, "tal", "Hur många till?", "<c r='C5'><f>A1</f></c>"));

        assertThat(read.questions()).hasSize(2);
        assertThat(problems(read))
                .containsExactly(
                        "prov.xlsx!Frågor:4:3 cell-formula C4 (Rätt svar): Formeln ger felet #DIV/0!.",
                        "prov.xlsx!Frågor:4:3 item-no-correct-answer C4 (Rätt svar): Frågan har inget rätt svar.",
                        "prov.xlsx!Frågor:5:3 cell-formula C5 (Rätt svar): Formeln har inget uträknat värde.",
                        "prov.xlsx!Frågor:5:3 item-no-correct-answer C5 (Rätt svar): Frågan har inget rätt svar.");
    }

    @Test
    void a_date_that_was_not_meant_is_named() {
        ReadQuestions read = read(HEADINGS
                + question(2, "kortsvar", "Vilken dag?", "<c r='C2' s='2'><v>46350</v></c>")
                + question(3, "kortsvar", "När?", "<c r='C3' t='d'><v>2026-11-24</v></c>"));

        assertThat(read.questions())
                .extracting(question -> ((Interaction.TextEntry) question.item().interaction()).accepted())
                .containsExactly(List.of("2026-11-24"), List.of("2026-11-24"));
        assertThat(problems(read))
                .containsExactly(
                        "prov.xlsx!Frågor:2:3 cell-date C2 (Rätt svar): Cellen är ett datum och läses som ”2026-11-24”.",
                        "prov.xlsx!Frågor:3:3 cell-date C3 (Rätt svar): Cellen är ett datum och läses som ”2026-11-24”.");
    }

    @Test
    void letters_of_formatted_text_are_kept_and_the_loss_is_named() {
        byte[] workbook = Workbooks.raw(
                "<sheetData>" + HEADINGS + "<row r='2'><c r='A2' t='inlineStr'><is><t>sant/falskt</t></is></c>"
                        + "<c r='B2' t='s'><v>0</v></c><c r='C2' t='s'><v>1</v></c></row></sheetData>",
                "<si><r><t xml:space='preserve'>Det </t></r><r><rPr><b/></rPr><t>regnar.</t></r>"
                        + "<rPh sb='0' eb='1'><t>ljud</t></rPh></si><si><t>sant_x000D_\n</t></si>");

        ReadQuestions read = read(workbook);

        assertThat(read.questions())
                .singleElement()
                .satisfies(question ->
                        assertThat(question.item().prompt().source()).isEqualTo("Det regnar."));
        assertThat(problems(read))
                .containsExactly(
                        "prov.xlsx!Frågor:2:2 cell-formatted B2 (Fråga): Fetstil, kursiv och liknande följer inte med.");
    }

    @Test
    void hidden_rows_and_merged_cells_are_named_and_empty_rows_are_nothing() {
        ReadQuestions read = read(Workbooks.of(workbook -> {
            Worksheet sheet = workbook.newWorksheet("frågor");
            Workbooks.fill(
                    sheet,
                    List.of(
                            List.of("Frågor om regn, hösten 2026"),
                            List.of(),
                            List.of("Fråga", "Typ", "Rätt svar"),
                            List.of("Det regnar.", "sant/falskt", "ja"),
                            List.of("", " ", ""),
                            List.of("Det snöar.", "sant/falskt", "nej"),
                            List.of("Det haglar.", "sant/falskt", "nej")));
            sheet.hideRow(5);
            sheet.range(6, 1, 7, 1).merge();
        }));

        assertThat(read.questions())
                .extracting(question -> question.item().prompt().source())
                .containsExactly("Det regnar.", "Det haglar.");
        assertThat(problems(read))
                .containsExactly(
                        "prov.xlsx!frågor cells-merged Cellerna B7:B8 är sammanslagna; bara den översta har ett värde.",
                        "prov.xlsx!frågor:6 row-hidden Rad 6 är dold i kalkylarket och lästes inte.");
    }

    @Test
    void the_first_sheet_that_shows_is_read_where_none_is_called_questions() {
        List<List<String>> rows = List.of(List.of("Fråga", "Rätt svar"), List.of("Det regnar.", "sant"));

        ReadQuestions read = read(Workbooks.of(workbook -> {
            workbook.newWorksheet("Gömt").setVisibilityState(VisibilityState.HIDDEN);
            Workbooks.fill(workbook.newWorksheet("Väder"), rows);
            Workbooks.fill(workbook.newWorksheet("Klimat"), rows);
        }));

        assertThat(read.questions()).hasSize(1);
        assertThat(problems(read))
                .containsExactly(
                        "prov.xlsx!Väder sheets-not-read Bara bladet ”Väder” lästes. Filen har också ”Gömt”, ”Klimat”.");
    }

    @Test
    void columns_go_by_their_names_in_any_order_and_unknown_ones_are_named() {
        ReadQuestions read = read(Workbooks.of(List.of(
                List.of("Nr", "FACIT:", "svarsalternativ B", "Alt A", "Frågetext", "Ledtåd", "", "Poäng"),
                List.of("1", "A", "Nej", "Ja", "Får man?", "Tänk efter", "vilse", "3"))));

        assertThat(read.questions()).singleElement().satisfies(question -> {
            assertThat(question.item().points()).isEqualTo(3);
            assertThat(question.item().interaction())
                    .isEqualTo(new Interaction.TrueFalse(true, Optional.empty(), Optional.empty()));
        });
        assertThat(problems(read))
                .containsExactly(
                        "prov.xlsx!Frågor:1:1 column-unknown A1 (Nr): Kolumnen är okänd och läses inte.",
                        "prov.xlsx!Frågor:1:6 column-unknown F1 (Ledtåd): Kolumnen är okänd och läses inte.",
                        "prov.xlsx!Frågor:2:7 column-unknown G2 (kolumn utan rubrik): Kolumnen läses inte.");
        assertThat(read.problems().sorted().get(1).remedy())
                .isEqualTo("Menade du ”Ledtråd”? Döp i så fall om kolumnen.");
    }

    private static Interaction numeric(String answer, Optional<String> unit) {
        return new Interaction.Numeric(new BigDecimal(answer), BigDecimal.ZERO, unit);
    }

    private static String question(int number, String type, String prompt, String answer) {
        String row = row(number, type, prompt);
        return row.substring(0, row.length() - "</row>".length()) + answer + "</row>";
    }

    private static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < texts.length; i++) {
            row.append("<c r='")
                    .append(Grid.cellName(number, i))
                    .append("' t='inlineStr'><is><t>")
                    .append(texts[i])
                    .append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static ReadQuestions read(String rows) {
        return read(Workbooks.raw("<sheetData>" + rows + "</sheetData>", ""));
    }

    private static ReadQuestions read(byte[] workbook) {
        return new XlsxQuestionReader().read(new SourceFile("prov.xlsx", workbook));
    }

    private static List<String> problems(ReadQuestions read) {
        return read.problems().sorted().stream()
                .map(problem -> problem.location() + " " + problem.code() + " " + problem.text())
                .toList();
    }
}
