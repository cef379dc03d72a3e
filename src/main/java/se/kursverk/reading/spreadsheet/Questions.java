package se.kursverk.reading.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kursverk.course.Difficulty;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.ReadQuestion;
import se.kursverk.reading.ReadQuestions;

/** Turns the rows of a grid into questions. */
final class Questions {

    private static final int MAX_ID = 60;

    /** Of an id that is made of the question's first words. */
    private static final int MADE_ID = 40;

    private static final Map<String, Difficulty> DIFFICULTIES = new LinkedHashMap<>();

    static {
        DIFFICULTIES.put("lätt", Difficulty.EASY);
        DIFFICULTIES.put("medel", Difficulty.MEDIUM);
        DIFFICULTIES.put("svår", Difficulty.HARD);
        DIFFICULTIES.put("medelsvår", Difficulty.MEDIUM);
        DIFFICULTIES.put("easy", Difficulty.EASY);
        DIFFICULTIES.put("medium", Difficulty.MEDIUM);
        DIFFICULTIES.put("hard", Difficulty.HARD);
    }

    private final Grid grid;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    private Questions(Grid grid, Problems problems) {
        this.grid = grid;
        this.problems = problems;
    }

    /** Everything that a grid holds, beside what was found wrong with it before. */
    static ReadQuestions read(Grid grid, Problems problems) {
        return new ReadQuestions(new Questions(grid, problems).read(), problems);
    }

    private List<ReadQuestion> read() {
        Optional<Header> header = Header.find(grid);
        if (header.isEmpty()) {
            if (!problems.hasErrors()) {
                problems.error(
                        "header-missing",
                        Location.of(grid.file()),
                        "Ingen av de första raderna har kolumnen Fråga och någon mer av våra kolumner.",
                        "Skriv rubrikerna på första raden: " + Header.titles()
                                + ". Mall: ./kursverk import --template fragor.xlsx");
            }
            return List.of();
        }
        header.get().check(grid, problems);
        List<GridRow> rows = header.get().questions(grid);
        List<ReadQuestion> questions = new ArrayList<>();
        for (GridRow row : rows) {
            if (row.hidden()) {
                problems.warning(
                        "row-hidden",
                        grid.location(row),
                        "Rad " + row.number() + " är dold i kalkylarket och lästes inte.",
                        "Visa raden om frågan ska med.");
            } else {
                question(new QuestionRow(grid, header.get(), row)).ifPresent(questions::add);
            }
        }
        if (rows.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    "sheet-empty",
                    grid.location(header.get().row()),
                    "Under rubrikerna finns inga frågor.",
                    "Skriv en fråga på varje rad.");
        }
        return questions;
    }

    private Optional<ReadQuestion> question(QuestionRow row) {
        Optional<ReadQuestion> question = KindGuess.of(row)
                .flatMap(kind -> item(row, kind))
                .map(item -> new ReadQuestion(item, row.location(), Optional.empty()));
        boolean sound = !row.problems().hasErrors();
        problems.addAll(row.problems());
        return sound ? question : Optional.empty();
    }

    private Optional<Item> item(QuestionRow row, Kind kind) {
        String cell = row.text(Column.PROMPT);
        boolean gaps = kind == Kind.GAPS || kind == Kind.LISTS;
        GapText parts = gaps ? GapText.split(cell) : new GapText(cell, "");
        String task = !parts.task().isEmpty() || !gaps
                ? parts.task()
                : kind == Kind.GAPS ? "Fyll luckorna med rätt ord." : "Välj rätt ord i varje lucka.";
        if (cell.isEmpty()) {
            row.error(
                    "prompt-missing",
                    Heading.of(Column.PROMPT),
                    "Raden har ingen fråga.",
                    "Skriv frågan, eller töm raden.");
        }
        RichText prompt = row.markdown(Heading.of(Column.PROMPT), task, TextKind.TEXT);
        Interaction interaction = interaction(row, kind, parts);
        Feedback feedback = new Feedback(
                row.markdown(Column.CORRECT_FEEDBACK),
                row.markdown(Column.INCORRECT_FEEDBACK),
                row.markdown(Column.GENERAL_FEEDBACK));
        Optional<RichText> hint = row.markdown(Column.HINT);
        int points = kind == Kind.OPEN ? 1 : row.integer(Column.POINTS, 1, 100, 1);
        Difficulty difficulty = row.word(Column.DIFFICULTY, DIFFICULTIES, List.of("lätt", "medel", "svår"))
                .orElse(Difficulty.MEDIUM);
        Optional<String> competence = row.id(Column.COMPETENCE, MAX_ID);
        Optional<String> page = row.id(Column.PAGE, MAX_ID);
        String id = id(row, cell.isEmpty() ? "" : task + " " + parts.text());
        row.done(kind.title());
        return Optional.of(new Item(id, prompt, interaction, feedback, hint, points, competence, difficulty, page));
    }

    private static Interaction interaction(QuestionRow row, Kind kind, GapText text) {
        return switch (kind) {
            case SINGLE -> Choices.single(row);
            case MULTIPLE -> Choices.multiple(row);
            case TRUE_FALSE -> Claims.read(row);
            case TEXT -> Entries.text(row);
            case NUMBER -> Entries.number(row);
            case MATCH -> Pairs.read(row);
            case ORDER -> Choices.order(row);
            case GAPS -> Gaps.words(row, text);
            case LISTS -> Gaps.lists(row, text);
            case OPEN -> Choices.open(row);
        };
    }

    private String id(QuestionRow row, String text) {
        Optional<String> written = row.id(Column.ID, MAX_ID);
        String made = Words.id(text, MADE_ID);
        String base = written.orElse(made.isEmpty() ? "fraga" : made);
        String id = base;
        for (int number = 2; !ids.add(id); number++) {
            id = base + "-" + number;
        }
        if (written.isPresent() && !id.equals(base)) {
            row.error(
                    "id-duplicate",
                    Heading.of(Column.ID),
                    "Id:t ”" + base + "” står också på en rad ovanför.",
                    "Ge frågan ett eget id, eller töm cellen.");
        }
        return id;
    }
}
