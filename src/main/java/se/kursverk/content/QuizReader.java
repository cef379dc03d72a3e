package se.kursverk.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kursverk.course.Difficulty;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.InteractionType;
import se.kursverk.course.Item;
import se.kursverk.course.Place;
import se.kursverk.course.Quiz;
import se.kursverk.course.RichText;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.Numbers;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.Values;

/** Reads {@code quiz.yaml}. */
final class QuizReader {

    private static final int MAX_POINTS = 100;
    private static final Map<String, Difficulty> DIFFICULTIES = new LinkedHashMap<>();

    static {
        DIFFICULTIES.put("easy", Difficulty.EASY);
        DIFFICULTIES.put("medium", Difficulty.MEDIUM);
        DIFFICULTIES.put("hard", Difficulty.HARD);
    }

    private static final Map<String, InteractionType> TYPES = new LinkedHashMap<>();

    static {
        for (InteractionType type : InteractionType.values()) {
            TYPES.put(type.id(), type);
        }
    }

    private final SourceFile file;
    private final Optional<Ids> pages;
    private final Exemptions exemptions;
    private final Ids ids = new Ids();

    /**
     * @param pages of the lesson; empty when it could not be read
     */
    QuizReader(SourceFile file, Optional<Ids> pages, Exemptions exemptions) {
        this.file = file;
        this.pages = pages;
        this.exemptions = exemptions;
    }

    Quiz read(Fields fields) {
        List<Item> items = new ArrayList<>();
        List<Fields> all = fields.mappings("items", "frågan");
        all.forEach(item -> item(item).ifPresent(items::add));
        if (!items.isEmpty() && items.size() == all.size() && items.stream().noneMatch(Item::scored)) {
            file.error(
                    "quiz-nothing-scored",
                    fields.keyPosition("items"),
                    "Ingen fråga ger poäng.",
                    "Lägg till minst en fråga av annan sort än extended-text.");
        }
        fields.done();
        return new Quiz(items);
    }

    private Optional<Item> item(Fields fields) {
        String id = Values.id(fields, "id");
        if (!id.isEmpty()) {
            fields.owner("frågan ”" + id + "”");
        }
        ids.add(file, id, fields.valuePosition("id"));
        RichText prompt = MarkdownReader.required(fields, "prompt", TextKind.TEXT);
        Optional<RichText> hint = MarkdownReader.optional(fields, "hint", TextKind.TEXT);
        int points = Numbers.optionalInteger(fields, "points", 1, MAX_POINTS).orElse(1);
        Optional<String> competence = Values.optionalId(fields, "competence");
        Difficulty difficulty = fields.optionalScalar("difficulty")
                .flatMap(scalar -> Values.word(fields, "difficulty", scalar, DIFFICULTIES))
                .orElse(Difficulty.MEDIUM);
        Optional<String> page = Values.optionalId(fields, "page");
        page.ifPresent(target -> pages.ifPresent(
                known -> known.require(file, target, fields.valuePosition("page"), "page-unknown", "Lektionssidan")));
        exemptions.read(fields, Place.Part.QUIZ, id);
        Feedback feedback = fields.optionalMapping("feedback", "frågans feedback")
                .map(QuizReader::feedback)
                .orElse(Feedback.NONE);
        Optional<InteractionType> type =
                fields.scalar("type").flatMap(scalar -> Values.word(fields, "type", scalar, TYPES));
        if (type.isEmpty()) {
            fields.doneWithUnknown();
            return Optional.empty();
        }
        if (type.get() == InteractionType.EXTENDED_TEXT && fields.has("points")) {
            file.error(
                    "points-not-counted",
                    fields.keyPosition("points"),
                    "Deltagaren bedömer själv svaret, så frågan kan inte ge poäng.",
                    "Ta bort raden points:.");
        }
        Item item = new Item(
                id, prompt, interaction(type.get(), fields), feedback, hint, points, competence, difficulty, page);
        fields.done();
        return Optional.of(item);
    }

    /** Reads the keys that only this kind of question has. */
    private static Interaction interaction(InteractionType type, Fields item) {
        return switch (type) {
            case SINGLE_CHOICE -> ChoiceReader.single(item);
            case MULTIPLE_CHOICE -> ChoiceReader.multiple(item);
            case TRUE_FALSE -> ChoiceReader.trueFalse(item);
            case TEXT_ENTRY -> EntryReader.text(item);
            case NUMERIC -> EntryReader.numeric(item);
            case EXTENDED_TEXT -> EntryReader.extended(item);
            case MATCH -> AssociationReader.match(item);
            case ORDER -> AssociationReader.order(item);
            case GAP_MATCH -> GapReader.gapMatch(item);
            case INLINE_CHOICE -> GapReader.inlineChoice(item);
        };
    }

    private static Feedback feedback(Fields fields) {
        Feedback feedback = new Feedback(
                MarkdownReader.optional(fields, "correct", TextKind.TEXT),
                MarkdownReader.optional(fields, "incorrect", TextKind.TEXT),
                MarkdownReader.optional(fields, "general", TextKind.TEXT));
        fields.done();
        return feedback;
    }
}
