package se.kursverk.reading.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kursverk.course.Item;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.ItemIds;
import se.kursverk.reading.QuestionReader;
import se.kursverk.reading.ReadQuestion;
import se.kursverk.reading.ReadQuestions;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.SourceText;
import se.kursverk.reading.moodle.CategoryPath;

/** Reads GIFT files. */
public final class GiftReader implements QuestionReader {

    /** What no other text is likely to have: a category, a title, or braces that begin with an answer. */
    private static final Pattern TYPICAL = Pattern.compile(
            "^\\$CATEGORY:|^\\s*::[^:\\n]{1,200}::"
                    + "|\\{\\s*(=\\s*[^=\\s>]|~%-?[0-9]|~[^{};]{1,2000}=|#\\s*[-+0-9.=%]|(T|F|TRUE|FALSE)\\s*[#}])",
            Pattern.MULTILINE);

    @Override
    public String id() {
        return "gift";
    }

    @Override
    public String name() {
        return "GIFT";
    }

    @Override
    public boolean recognizes(SourceFile file) {
        String beginning = SourceText.beginning(file).strip();
        if (beginning.indexOf('\0') >= 0 || beginning.startsWith("<") || beginning.startsWith("PK")) {
            return false;
        }
        return file.name().toLowerCase(Locale.ROOT).endsWith(".gift")
                || TYPICAL.matcher(beginning).find();
    }

    @Override
    public ReadQuestions read(SourceFile file) {
        Problems problems = new Problems();
        Optional<SourceText> source = SourceText.of(file, problems);
        List<ReadQuestion> questions = new ArrayList<>();
        source.ifPresent(text -> read(text, questions, problems));
        if (questions.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    "file-no-questions",
                    Location.of(file.name()),
                    "Filen har inga frågor som går att läsa.",
                    "Kontrollera att du valde rätt fil.");
        }
        return new ReadQuestions(questions, problems);
    }

    private static void read(SourceText text, List<ReadQuestion> questions, Problems problems) {
        ItemIds ids = new ItemIds();
        Optional<String> category = Optional.empty();
        int number = 0;
        for (GiftBlocks.Block block : GiftBlocks.of(text)) {
            if (block.slice().startsWith("$CATEGORY:")) {
                String path = block.slice().from(block.slice().start() + 10).letters();
                category = CategoryPath.of(path);
                continue;
            }
            number++;
            Problems own = new Problems();
            Optional<Item> item = new GiftQuestion(block, own).read(ids, number);
            problems.addAll(own);
            if (item.isPresent() && !own.hasErrors()) {
                questions.add(new ReadQuestion(item.get(), block.slice().location(), category));
            }
        }
    }
}
