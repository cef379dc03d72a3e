package se.kursverk.reading.moodlexml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kursverk.course.Item;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.ItemBounds;
import se.kursverk.reading.ItemIds;
import se.kursverk.reading.QuestionReader;
import se.kursverk.reading.ReadQuestion;
import se.kursverk.reading.ReadQuestions;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.SourceText;
import se.kursverk.reading.moodle.CategoryPath;
import se.kursverk.reading.xml.XmlElement;
import se.kursverk.reading.xml.XmlReader;

/** Reads Moodle XML files. */
public final class MoodleXmlReader implements QuestionReader {

    private static final Pattern ROOT = Pattern.compile("<quiz[\\s>/]");

    @Override
    public String id() {
        return "moodlexml";
    }

    @Override
    public String name() {
        return "Moodle XML";
    }

    @Override
    public boolean recognizes(SourceFile file) {
        String beginning = SourceText.beginning(file).strip();
        return beginning.startsWith("<")
                && ROOT.matcher(beginning).find()
                && !beginning.contains("canvas.instructure.com");
    }

    @Override
    public ReadQuestions read(SourceFile file) {
        Problems problems = new Problems();
        List<ReadQuestion> questions = new ArrayList<>();
        XmlReader.read(file, problems).ifPresent(quiz -> {
            if (quiz.name().equals("quiz")) {
                read(quiz, questions, problems);
            } else {
                problems.error(
                        "file-not-moodle-xml",
                        quiz.location(),
                        "Filen börjar med <" + quiz.name() + ">, inte med <quiz>.",
                        "Exportera frågorna från Moodle i formatet Moodle XML.");
            }
        });
        if (questions.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    "file-no-questions",
                    Location.of(file.name()),
                    "Filen har inga frågor som går att läsa.",
                    "Kontrollera att du valde rätt fil.");
        }
        return new ReadQuestions(questions, problems);
    }

    private static void read(XmlElement quiz, List<ReadQuestion> questions, Problems problems) {
        ItemIds ids = new ItemIds();
        Optional<String> category = Optional.empty();
        int number = 0;
        for (XmlElement element : quiz.children("question")) {
            String type = element.attribute("type").orElse("").strip().toLowerCase(Locale.ROOT);
            if (type.equals("category")) {
                category = element.child("category").flatMap(path -> CategoryPath.of(path.text()));
                continue;
            }
            number++;
            Problems own = new Problems();
            QuestionXml question = new QuestionXml(element, type, own);
            List<Item> items = new QuestionTypes(question, ids, number).items();
            items.forEach(item -> ItemBounds.check(item, element.location(), own));
            problems.addAll(own);
            if (!own.hasErrors()) {
                for (Item item : items) {
                    questions.add(new ReadQuestion(item, element.location(), category));
                }
            }
        }
    }
}
