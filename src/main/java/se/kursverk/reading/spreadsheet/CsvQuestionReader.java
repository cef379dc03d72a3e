package se.kursverk.reading.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.QuestionReader;
import se.kursverk.reading.ReadQuestions;
import se.kursverk.reading.SourceFile;

/** Questions in a text file with separated cells. */
public final class CsvQuestionReader implements QuestionReader {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public boolean recognizes(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().anyMatch(name::endsWith)) {
            return true;
        }
        return CsvText.decode(file.bytes())
                .filter(text -> Header.find(CsvText.grid(file.name(), text, new Problems()))
                        .isPresent())
                .isPresent();
    }

    @Override
    public ReadQuestions read(SourceFile file) {
        Problems problems = new Problems();
        Optional<String> text = CsvText.decode(file.bytes());
        if (text.isEmpty()) {
            problems.error(
                    "file-not-text",
                    Location.of(file.name()),
                    "Filen är ingen textfil.",
                    "Spara den som CSV ur kalkylprogrammet, eller hämta in Excel-filen som den är.");
            return new ReadQuestions(List.of(), problems);
        }
        return Questions.read(CsvText.grid(file.name(), text.get(), problems), problems);
    }
}
