package se.kursverk.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kursverk.content.ContentLoader;
import se.kursverk.reading.spreadsheet.Workbooks;

/** Ten spreadsheets as they come from people: five become content, five explain themselves by cell. */
class SpreadsheetImportTests {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private ImportedModule module;

    @BeforeEach
    void copyContent() throws IOException {
        module = new ImportedModule(folder);
    }

    @Test
    void right_1_what_a_swedish_excel_saves_as_csv() throws IOException {
        byte[] csv = """
                Typ;Fråga;Alternativ 1;Alternativ 2;Alternativ 3;Rätt svar;Återkoppling 2;Svårighet\r
                Flerval;Vem ansvarar för svaret?;Leverantören;"Den som använder det: du";Ingen;2;"Ja, ""du"" gör det.";Svår\r
                """.getBytes(WINDOWS_1252);

        imports("fragor.csv", csv, """
                  - id: vem-ansvarar-for-svaret
                    type: single-choice
                    difficulty: hard
                    prompt: |
                      Vem ansvarar för svaret?
                    options:
                      - id: a
                        text: Leverantören
                      - id: b
                        text: "Den som använder det: du"
                        correct: true
                        feedback: Ja, "du" gör det.
                      - id: c
                        text: Ingen
                """);
    }

    @Test
    void right_2_tabs_and_cells_of_several_lines() throws IOException {
        byte[] text =
                ("\uFEFFFråga\tRätt svar\tLedtråd\r\n\"Läs fallet.\r\n\r\n- Ett\r\n- Två\r\n\r\nVad heter det?\"\tgallring\t\r\n"
                                + "Hur många?\t1 200 kr\tRäkna\r\n")
                        .getBytes(StandardCharsets.UTF_16LE);

        imports("fragor.txt", text, """
                  - id: las-fallet-ett-tva-vad-heter-det
                    type: text-entry
                    difficulty: medium
                    prompt: |
                      Läs fallet.

                      - Ett
                      - Två

                      Vad heter det?
                    accepted: [gallring]
                    caseSensitive: false
                    ignoreSpaces: false
                  - id: hur-manga
                    type: numeric
                    difficulty: medium
                    prompt: |
                      Hur många?
                    hint: Räkna
                    answer: 1200
                    unit: kr
                """);
    }

    @Test
    void right_3_a_workbook_with_gaps_and_lists() throws IOException {
        byte[] workbook = Workbooks.of(List.of(
                List.of("Fråga", "Alternativ 1", "Poäng", "Kompetens", "Sida", "Id"),
                List.of(
                        "Fyll i.\nEn [[modell]] gissar nästa [[ord]].",
                        "lag",
                        "2",
                        "Språk & modeller",
                        "personuppgift",
                        "l1"),
                List.of("Ett [[fel|rätt*]] svar.", "", "", "", "", "")));

        imports("fragor.xlsx", workbook, """
                  - id: l1
                    type: gap-match
                    page: personuppgift
                    competence: sprak-modeller
                    difficulty: medium
                    points: 2
                    prompt: |
                      Fyll i.
                    text: |
                      En [[g1]] gissar nästa [[g2]].
                    options:
                      - {id: w1, text: modell}
                      - {id: w2, text: ord}
                      - {id: w3, text: lag}
                    gaps: {g1: w1, g2: w2}
                  - id: valj-ratt-ord-i-varje-lucka-ett-fel-ratt
                    type: inline-choice
                    difficulty: medium
                    prompt: |
                      Välj rätt ord i varje lucka.
                    text: |
                      Ett [[g1]] svar.
                    gaps:
                      g1:
                        options:
                          - {id: a, text: fel}
                          - {id: b, text: rätt, correct: true}
                """);
    }

    @Test
    void right_4_a_workbook_with_numbers_truth_values_and_a_sheet_of_notes() throws IOException {
        byte[] workbook = Workbooks.of(book -> {
            Workbooks.fill(
                    book.newWorksheet("Anteckningar"), List.of(List.of("Fråga", "Ledtråd"), List.of("Ring Eva")));
            Worksheet sheet = book.newWorksheet("FRÅGOR");
            Workbooks.fill(
                    sheet,
                    List.of(
                            List.of("Typ", "Fråga", "Rätt svar", "Poäng", "Återkoppling alltid"),
                            List.of("tal", "Hur många timmar?"),
                            List.of("sant/falskt", "Allt är offentligt.", "", "", "Sekretess finns.")));
            sheet.value(1, 2, 72);
            sheet.value(1, 3, 3);
            sheet.value(2, 2, false);
        });

        imports("fragor.xlsx", workbook, """
                  - id: hur-manga-timmar
                    type: numeric
                    difficulty: medium
                    points: 3
                    prompt: |
                      Hur många timmar?
                    answer: 72
                  - id: allt-ar-offentligt
                    type: true-false
                    difficulty: medium
                    prompt: |
                      Allt är offentligt.
                    answer: false
                    feedback:
                      general: Sekretess finns.
                """);
    }

    @Test
    void right_5_commas_pairs_orders_and_an_open_answer() throws IOException {
        byte[] csv = """
                sep=,
                Typ,Fråga,Alternativ A,Alternativ B,Alternativ C,Facit,Blanda
                para ihop,Vad hör ihop?,"Namn = GDPR, artikel 4",Handling = TF,(inget) = Skollagen,,nej
                ordna,I vilken ordning?,Läs,Kontrollera,Använd,,
                fritext,Förklara.,,,,"Så här: *sannolikt*, inte sant.",
                """.getBytes(UTF_8);

        imports("fragor.csv", csv, """
                  - id: vad-hor-ihop
                    type: match
                    difficulty: medium
                    prompt: |
                      Vad hör ihop?
                    targets:
                      - {id: t1, text: "GDPR, artikel 4"}
                      - {id: t2, text: TF}
                      - {id: t3, text: Skollagen}
                    sources:
                      - {id: s1, text: Namn, target: t1}
                      - {id: s2, text: Handling, target: t2}
                    shuffle: false
                  - id: i-vilken-ordning
                    type: order
                    difficulty: medium
                    prompt: |
                      I vilken ordning?
                    options:
                      - {id: a, text: Läs}
                      - {id: b, text: Kontrollera}
                      - {id: c, text: Använd}
                  - id: forklara
                    type: extended-text
                    difficulty: medium
                    prompt: |
                      Förklara.
                    lines: 5
                    modelAnswer: |
                      Så här: *sannolikt*, inte sant.
                """);
    }

    @Test
    void broken_1_answers_that_point_nowhere() throws IOException {
        byte[] workbook = Workbooks.of(List.of(
                List.of("Typ", "Fråga", "Rätt svar", "Alternativ 1", "Alternativ 2", "Återkoppling 3"),
                List.of("ett rätt", "Ett?", "4", "Ja", "Nej"),
                List.of("ett rätt", "Två?", "1; 2", "Ja", "Nej"),
                List.of("flera rätt", "Tre?", "", "Ja", "Nej"),
                List.of("ett rätt", "Fyra?", "Nje", "Kanske", "Nej", "Jaså"),
                List.of("ett rätt", "Fem?", "2", "2", "4"),
                List.of("ett rätt", "Sex?", "1", "Ja"),
                List.of("Allt rätt", "Sju?", "1", "Ja", "ja")));

        explains(
                "fragor.xlsx",
                workbook,
                "fragor.xlsx!Frågor:2:3 answer-unknown C2 (Rätt svar): ”4” är inget av alternativen.",
                "fragor.xlsx!Frågor:3:3 item-several-correct-answers C3 (Rätt svar): Här pekas 2 alternativ ut, men bara ett kan väljas.",
                "fragor.xlsx!Frågor:4:3 item-no-correct-answer C4 (Rätt svar): Frågan har inget rätt svar.",
                "fragor.xlsx!Frågor:5:3 answer-unknown C5 (Rätt svar): ”Nje” är inget av alternativen.",
                "fragor.xlsx!Frågor:5:6 feedback-without-option F5 (Återkoppling 3): Alternativ 3 är tomt, så återkopplingen hör inte till något.",
                "fragor.xlsx!Frågor:6:3 answer-unclear C6 (Rätt svar): ”2” kan betyda både alternativ A och alternativ B.",
                "fragor.xlsx!Frågor:7:5 too-few-options E7 (Alternativ 2): Frågan har bara ett alternativ.",
                "fragor.xlsx!Frågor:8:1 value-unknown A8 (Typ): ”Allt rätt” är inget som kan stå här.");
    }

    @Test
    void broken_2_markup_that_no_page_may_have() throws IOException {
        byte[] workbook = Workbooks.of(List.of(
                List.of("Fråga", "Rätt svar", "Ledtråd", "Återkoppling alltid", "Poäng"),
                List.of(
                        "Är det <script>alert(1)</script> farligt?",
                        "ja",
                        "![bild](x.png)",
                        "[här](http://osäker.se)",
                        "många"),
                List.of("# Rubrik", "sant", "<b>fet</b>", "bra \u0007 ljud", "101")));

        explains(
                "fragor.xlsx",
                workbook,
                "fragor.xlsx!Frågor:2:1 html-not-allowed A2 (Fråga): Taggen </script> är inte tillåten.",
                "fragor.xlsx!Frågor:2:1 html-not-allowed A2 (Fråga): Taggen <script> är inte tillåten.",
                "fragor.xlsx!Frågor:2:3 image-not-allowed C2 (Ledtråd): En fråga kan inte visa någon bild.",
                "fragor.xlsx!Frågor:2:4 link-not-allowed D2 (Återkoppling alltid): Länken leder till ”http://osäker.se”.",
                "fragor.xlsx!Frågor:2:5 number-malformed E2 (Poäng): ”många” är inget heltal från 1 till 100.",
                "fragor.xlsx!Frågor:3:1 heading-not-allowed A3 (Fråga): Här kan ingen rubrik stå.",
                "fragor.xlsx!Frågor:3:3 html-not-allowed C3 (Ledtråd): Taggen </b> är inte tillåten.",
                "fragor.xlsx!Frågor:3:3 html-not-allowed C3 (Ledtråd): Taggen <b> är inte tillåten.",
                "fragor.xlsx!Frågor:3:5 number-out-of-range E3 (Poäng): ”101” är inget heltal från 1 till 100.");
    }

    @Test
    void broken_3_gaps_and_pairs_that_are_not_whole() throws IOException {
        byte[] csv = """
                Typ;Fråga;Alternativ 1;Alternativ 2;Rätt svar
                lucktext;Ingen lucka här;;;
                lucktext;[[a]] och [[a]];;;
                lucktext;Ett [[enda]] ord;;;
                lucktext med listor;Ett [[fel|rätt]] svar [[bara*]].;;;
                para ihop;Vad?;Namn - GDPR;Handling = TF;
                ordna;I vilken ordning?;1. Läs;2. Använd;1
                """.getBytes(UTF_8);

        explains(
                "fragor.csv",
                csv,
                "fragor.csv:2:2 gap-missing Fråga: Texten har ingen lucka.",
                "fragor.csv:3:2 word-used-twice Fråga: Ordet ”a” hör till två luckor.",
                "fragor.csv:4:3 too-few-options Alternativ 1: Det finns bara ett ord att välja på.",
                "fragor.csv:5:2 gap-malformed Fråga: Listan [[bara*]] har bara ett alternativ.",
                "fragor.csv:5:2 gap-malformed Fråga: Listan [[fel|rätt]] har inget rätt svar.",
                "fragor.csv:6:3 pair-malformed Alternativ 1: ”Namn - GDPR” är inget par.",
                "fragor.csv:7:3 text-not-phrase Alternativ 1: Här får bara ett stycke stå, utan lista, tabell eller rubrik.",
                "fragor.csv:7:4 text-not-phrase Alternativ 2: Här får bara ett stycke stå, utan lista, tabell eller rubrik.",
                "fragor.csv:7:5 cell-not-used Rätt svar: Alternativens ordning är det rätta svaret, så cellen används inte.");
    }

    @Test
    void broken_4_a_quotation_mark_that_is_never_closed() throws IOException {
        byte[] csv = """
                Fråga;Rätt svar
                "Läs
                fallet. Regnar det?";sant
                "Snöar det?;falskt
                Haglar det?;falskt
                """.getBytes(WINDOWS_1252);

        explains(
                "fragor.csv",
                csv,
                "fragor.csv:4 csv-quote Ett citattecken som öppnas på den här raden stängs aldrig.",
                "fragor.csv:4 type-unclear Typ: Typ är tom, och utan rätt svar går det inte att se vad för fråga det är.");
    }

    @Test
    void broken_5_a_bomb() throws IOException {
        Map<String, byte[]> parts = Workbooks.parts("", "");
        parts.put("xl/sharedStrings.xml", new byte[50_000_000]);

        explains(
                "fragor.xlsx",
                Workbooks.zip(parts),
                "fragor.xlsx file-broken Filen är skadad, eller packad på ett ovanligt sätt, och går inte att läsa.");
    }

    private void imports(String name, byte[] bytes, String yaml) throws IOException {
        String before = module.text();
        ImportPlan plan = module.plan(name, bytes, Importing.Broken.STOP);
        plan.apply();

        assertThat(ImportedModule.problems(plan)).isEmpty();
        assertThat(plan.yaml()).isEqualTo(yaml);
        assertThat(module.text()).isEqualTo(before + yaml);
        assertThat(ContentLoader.load(folder).problems().sorted()).isEmpty();
    }

    private void explains(String name, byte[] bytes, String... problems) throws IOException {
        String before = module.text();
        ImportPlan plan = module.plan(name, bytes, Importing.Broken.STOP);

        assertThat(plan.ready()).isFalse();
        assertThat(ImportedModule.problems(plan)).containsExactly(problems);
        assertThat(plan.problems())
                .allSatisfy(problem -> assertThat(problem.remedy()).matches("\\p{Lu}.*[.?]|.*--template .*"));
        assertThat(module.text()).isEqualTo(before);
    }
}
