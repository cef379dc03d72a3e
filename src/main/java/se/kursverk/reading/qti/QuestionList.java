package se.kursverk.reading.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kursverk.course.Item;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.ItemBounds;
import se.kursverk.reading.ItemIds;
import se.kursverk.reading.ReadQuestion;
import se.kursverk.reading.ReadQuestions;

/** The questions of a file as they are found, each with an id that no other has. */
public final class QuestionList {

    /** What our writers make of the ids of module and item. */
    private static final Pattern OURS = Pattern.compile("[a-z0-9][a-z0-9-]*_([a-z0-9][a-z0-9-]*)");

    private final List<ReadQuestion> questions = new ArrayList<>();
    private final ItemIds ids = new ItemIds();
    private final Problems problems;

    /** @param problems of the whole file */
    public QuestionList(Problems problems) {
        this.problems = problems;
    }

    /** Adds a question after those that are there. */
    public void add(Rebuilt rebuilt, Optional<String> category) {
        Item item = new Item(
                id(rebuilt),
                rebuilt.prompt(),
                rebuilt.interaction(),
                rebuilt.feedback(),
                rebuilt.hint(),
                rebuilt.points(),
                rebuilt.competence(),
                rebuilt.difficulty(),
                rebuilt.page());
        Problems faults = new Problems();
        ItemBounds.check(item, rebuilt.location(), faults);
        problems.addAll(faults);
        if (!faults.hasErrors()) {
            questions.add(new ReadQuestion(item, rebuilt.location(), category));
        }
    }

    /** Everything that was found; an error where a file has neither questions nor other problems. */
    public ReadQuestions done(Location file) {
        if (questions.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    "file-no-questions",
                    file,
                    "Filen har inga frågor som går att läsa.",
                    "Kontrollera att du valde rätt fil.");
        }
        return new ReadQuestions(questions, problems);
    }

    private String id(Rebuilt rebuilt) {
        Matcher ours = OURS.matcher(rebuilt.identifier());
        return ids.id(ours.matches() ? ours.group(1) : rebuilt.title(), questions.size() + 1);
    }
}
