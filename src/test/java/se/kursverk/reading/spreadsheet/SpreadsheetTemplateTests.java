package se.kursverk.reading.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kursverk.course.InteractionType;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Problems;
import se.kursverk.reading.ReadQuestion;
import se.kursverk.reading.ReadQuestions;
import se.kursverk.reading.SourceFile;

class SpreadsheetTemplateTests {

    @Test
    void its_text_has_an_example_of_each_kind_and_no_fault() {
        ReadQuestions read = new CsvQuestionReader().read(new SourceFile("mall.csv", SpreadsheetTemplate.csv()));

        assertThat(read.problems().sorted()).isEmpty();
        assertThat(types(read)).containsExactlyInAnyOrder(InteractionType.values());
    }

    @Test
    void its_workbook_waits_for_questions_and_shows_examples_on_a_sheet_of_their_own() throws Exception {
        byte[] xlsx = SpreadsheetTemplate.xlsx();
        SourceFile file = new SourceFile("mall.xlsx", xlsx);

        assertThat(new XlsxQuestionReader().recognizes(file)).isTrue();
        assertThat(new XlsxQuestionReader().read(file).problems().sorted())
                .extracting(Problem::code)
                .containsExactly("sheet-empty");
        Workbook workbook = Workbook.of(XlsxParts.of(file)).orElseThrow();
        assertThat(workbook.sheets())
                .extracting(Workbook.Sheet::name)
                .containsExactly("Frågor", "Exempel", "Så gör du");
        Grid examples = new Grid(
                "mall.xlsx!Exempel",
                true,
                workbook.rows(workbook.sheets().get(1)).rows());
        ReadQuestions read = Questions.read(examples, new Problems());
        assertThat(read.problems().sorted()).isEmpty();
        assertThat(types(read)).containsExactlyInAnyOrder(InteractionType.values());
        Grid explanation = new Grid(
                "mall.xlsx!Så gör du",
                true,
                workbook.rows(workbook.sheets().get(2)).rows());
        assertThat(explanation.rows().stream().map(row -> row.cell(0).text())).containsAll(Kind.titles());
    }

    @Test
    void every_column_of_it_is_one_that_is_read() {
        assertThat(TemplateTexts.columns())
                .allSatisfy(
                        heading -> assertThat(Heading.parse(heading.title())).contains(heading));
        assertThat(Arrays.stream(Column.values())
                        .flatMap(column -> column.names().stream())
                        .map(name -> Words.plain(name)))
                .doesNotContain("");
    }

    private static List<InteractionType> types(ReadQuestions read) {
        return read.questions().stream()
                .map(ReadQuestion::item)
                .map(item -> InteractionType.of(item.interaction()))
                .toList();
    }
}
