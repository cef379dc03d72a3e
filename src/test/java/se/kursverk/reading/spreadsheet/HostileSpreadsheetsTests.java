package se.kursverk.reading.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.problem.Problem;
import se.kursverk.reading.QuestionReader;
import se.kursverk.reading.ReadQuestions;
import se.kursverk.reading.SourceFile;

class HostileSpreadsheetsTests {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void a_sheet_that_unpacks_to_gigabytes_is_refused() {
        Map<String, byte[]> parts = Workbooks.parts("", "");
        parts.put(SHEET, new byte[50_000_000]);

        refused(Workbooks.zip(parts), "file-broken");
    }

    @Test
    void a_sheet_with_hundreds_of_thousands_of_cells_is_refused() {
        StringBuilder cells = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 300_000; row++) {
            cells.append("<row><c><v>1</v></c></row>");
        }

        refused(Workbooks.raw(cells + "</sheetData>", ""), "file-too-large");
    }

    @Test
    void a_cell_that_claims_to_stand_further_right_than_there_are_columns_takes_no_room() {
        refused(
                Workbooks.raw("<sheetData><row r='1'><c r='ZZZZZZZ1' t='b'><v>1</v></c></row></sheetData>", ""),
                "header-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet>&x;</worksheet>",
                "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><worksheet>&b;</worksheet>",
                "<worksheet><sheetData><row>",
                "inte XML"
            })
    void a_sheet_with_entities_or_without_end_is_broken(String sheet) {
        Map<String, byte[]> parts = Workbooks.parts("", "");
        Workbooks.put(parts, SHEET, sheet);

        refused(Workbooks.zip(parts), "file-broken");
    }

    @Test
    void a_missing_sheet_is_told() {
        Map<String, byte[]> parts = Workbooks.parts("", "");
        parts.remove(SHEET);

        refused(Workbooks.zip(parts), "file-broken");
    }

    @Test
    void an_old_or_locked_workbook_is_told() {
        byte[] compound = new byte[512];
        compound[0] = (byte) 0xD0;
        compound[1] = (byte) 0xCF;
        compound[2] = 0x11;
        compound[3] = (byte) 0xE0;

        refused(compound, "file-old-or-locked");
    }

    @Test
    void a_document_is_no_workbook() {
        Map<String, byte[]> parts = Workbooks.parts("", "");
        Workbooks.put(parts, "xl/workbook.xml", "<document/>");

        refused(Workbooks.zip(parts), "file-no-workbook");
    }

    @Test
    void whatever_bytes_are_spoilt_it_is_answered_with_problems() {
        byte[] workbook = SpreadsheetTemplate.xlsx();
        Random random = new Random(4);
        QuestionReader reader = new XlsxQuestionReader();
        for (int round = 0; round < 100; round++) {
            byte[] spoilt = workbook.clone();
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            byte[] given = round % 3 == 0 ? Arrays.copyOf(spoilt, random.nextInt(spoilt.length)) : spoilt;
            SourceFile file = new SourceFile("prov.xlsx", given);
            assertThat(reader.recognizes(file)).isIn(true, false);
            assertThat(reader.read(file).problems().hasErrors()).isTrue();
        }
    }

    @Test
    void whatever_text_is_spoilt_it_is_answered_with_problems() {
        String text = new String(SpreadsheetTemplate.csv(), StandardCharsets.UTF_8);
        Random random = new Random(4);
        for (int round = 0; round < 100; round++) {
            StringBuilder spoilt = new StringBuilder(text);
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                spoilt.setCharAt(random.nextInt(spoilt.length()), "\";,\n\t[]*|=<&\\\0å".charAt(random.nextInt(14)));
            }
            SourceFile file = new SourceFile("prov.csv", spoilt.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(new CsvQuestionReader().read(file).questions().size()).isLessThan(40);
        }
    }

    private static void refused(byte[] bytes, String code) {
        ReadQuestions read = assertTimeoutPreemptively(
                Duration.ofSeconds(15), () -> new XlsxQuestionReader().read(new SourceFile("prov.xlsx", bytes)));

        assertThat(read.questions()).isEmpty();
        assertThat(read.problems().sorted()).extracting(Problem::code).containsExactly(code);
    }
}
