package se.kursverk.reading.spreadsheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.QuestionReader;
import se.kursverk.reading.ReadQuestions;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.archive.Archive;

/** Questions in a workbook of Excel, LibreOffice and others. */
public final class XlsxQuestionReader implements QuestionReader {

    private static final String SHEET = "frågor";

    /** What old Excel files and those with a password begin with (MS-CFB 2.2). */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final String REMEDY =
            "Öppna filen i kalkylprogrammet och spara den på nytt som Excel-arbetsbok (.xlsx).";

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String name() {
        return "Excel";
    }

    @Override
    public boolean recognizes(SourceFile file) {
        if (compound(file.bytes())) {
            return true;
        }
        if (!Archive.looksLikeZip(file)) {
            return false;
        }
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".ods")) {
            return true;
        }
        try {
            return Workbook.of(XlsxParts.of(file)).isPresent();
        } catch (IOException | XMLStreamException e) {
            return false;
        }
    }

    private static boolean compound(byte[] bytes) {
        return bytes.length > COMPOUND.length && Arrays.equals(bytes, 0, COMPOUND.length, COMPOUND, 0, COMPOUND.length);
    }

    @Override
    public ReadQuestions read(SourceFile file) {
        Problems problems = new Problems();
        Optional<Grid> grid = grid(file, problems);
        return grid.isEmpty() ? new ReadQuestions(List.of(), problems) : Questions.read(grid.get(), problems);
    }

    private static Optional<Grid> grid(SourceFile file, Problems problems) {
        Location whole = Location.of(file.name());
        if (compound(file.bytes())) {
            problems.error(
                    "file-old-or-locked",
                    whole,
                    "Filen är lösenordsskyddad eller sparad i det äldre formatet .xls.",
                    "Öppna den och spara den som Excel-arbetsbok (.xlsx) utan lösenord.");
            return Optional.empty();
        }
        try {
            Optional<Workbook> workbook = Workbook.of(XlsxParts.of(file));
            if (workbook.isEmpty() || workbook.get().sheets().isEmpty()) {
                problems.error("file-no-workbook", whole, "Filen är ingen Excel-arbetsbok.", REMEDY);
                return Optional.empty();
            }
            return Optional.of(grid(file, workbook.get(), problems));
        } catch (XlsxXml.TooLong e) {
            problems.error(
                    "file-too-large",
                    whole,
                    "Filen rymmer mycket mer än frågor brukar göra, och lästes inte.",
                    "Kopiera frågorna till en ny arbetsbok och försök igen.");
        } catch (IOException | XMLStreamException e) {
            problems.error(
                    "file-broken",
                    whole,
                    "Filen är skadad, eller packad på ett ovanligt sätt, och går inte att läsa.",
                    REMEDY);
        }
        return Optional.empty();
    }

    private static Grid grid(SourceFile file, Workbook workbook, Problems problems)
            throws XMLStreamException, IOException {
        List<Workbook.Sheet> sheets = workbook.sheets();
        Workbook.Sheet sheet = sheets.stream()
                .filter(one -> Words.plain(one.name()).equals(SHEET))
                .findFirst()
                .or(() -> sheets.stream().filter(one -> !one.hidden()).findFirst())
                .orElseGet(sheets::getFirst);
        String name = file.name() + "!" + sheet.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        SheetRows rows = workbook.rows(sheet);
        if (sheets.size() > 1 && !Words.plain(sheet.name()).equals(SHEET)) {
            problems.warning(
                    "sheets-not-read",
                    Location.of(name),
                    "Bara bladet ”" + sheet.name() + "” lästes. Filen har också "
                            + sheets.stream()
                                    .filter(one -> !one.equals(sheet))
                                    .map(one -> "”" + one.name() + "”")
                                    .collect(Collectors.joining(", "))
                            + ".",
                    "Döp bladet med frågorna till Frågor om det är ett annat.");
        }
        for (String range : rows.merged()) {
            problems.warning(
                    "cells-merged",
                    Location.of(name),
                    "Cellerna " + range + " är sammanslagna; bara den översta har ett värde.",
                    "Dela cellerna och fyll i var och en.");
        }
        return new Grid(name, true, rows.rows());
    }
}
