package se.kursverk.reading.moodlexml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;
import se.kursverk.reading.ItemIds;
import se.kursverk.reading.moodle.Decimals;
import se.kursverk.reading.moodle.IdNumber;
import se.kursverk.reading.moodle.ItemFeedback;
import se.kursverk.reading.moodle.MoodleText;
import se.kursverk.reading.moodle.Shown;
import se.kursverk.reading.xml.XmlElement;

/** Rebuilds a question by its type, or says why it cannot. */
final class QuestionTypes {

    private static final int MAX_POINTS = 100;

    /** What people call the types that are told but not read. */
    private static final Map<String, String> NOT_KEPT = new LinkedHashMap<>();

    static {
        NOT_KEPT.put("calculated", "räknefråga med slumpade tal");
        NOT_KEPT.put("calculatedsimple", "räknefråga med slumpade tal");
        NOT_KEPT.put("calculatedmulti", "flervalsfråga med slumpade tal");
        NOT_KEPT.put("ddimageortext", "dra och släpp på bild");
        NOT_KEPT.put("ddmarker", "markörer på bild");
        NOT_KEPT.put("random", "slumpad fråga");
        NOT_KEPT.put("randomsamatch", "slumpad matchningsfråga");
    }

    private final QuestionXml question;
    private final ItemIds ids;
    private final int number;
    private Optional<RichText> hint = Optional.empty();

    QuestionTypes(QuestionXml question, ItemIds ids, int number) {
        this.question = question;
        this.ids = ids;
        this.number = number;
    }

    /** The question; several where one of Moodle's asks several things; none, with a problem, when it is none of ours. */
    List<Item> items() {
        return switch (question.type()) {
            case "description" -> description();
            case "multichoice",
                    "multichoiceset",
                    "truefalse",
                    "shortanswer",
                    "numerical",
                    "matching",
                    "ordering",
                    "essay",
                    "ddwtos",
                    "gapselect",
                    "cloze" -> kept();
            default -> notKept();
        };
    }

    private List<Item> kept() {
        question.feedback().general(question.text("generalfeedback"));
        hint = readHint();
        AnswerTypes answers = new AnswerTypes(question);
        return switch (question.type()) {
            case "multichoice" -> plain(Optional.of(answers.choice()));
            case "multichoiceset" -> plain(Optional.of(answers.choiceSet()));
            case "truefalse" -> plain(Optional.of(answers.truth()));
            case "shortanswer" -> plain(Optional.of(answers.shortAnswer()));
            case "numerical" -> plain(answers.numerical());
            case "matching" -> plain(Optional.of(answers.matching()));
            case "ordering" -> plain(Optional.of(answers.ordering()));
            case "essay" -> plain(Optional.of(answers.essay()));
            case "cloze" -> new ClozeQuestion(question).read(this);
            default -> gaps(new GapQuestion(question).read());
        };
    }

    private List<Item> description() {
        question.problems()
                .warning(
                        "description-not-kept",
                        question.location(),
                        "Texten " + Shown.of(name()) + " är ingen fråga; det finns inget att svara på.",
                        "Lägg texten i lektionen.");
        return List.of();
    }

    private List<Item> notKept() {
        String type = question.type().isEmpty() ? "utan angiven sort" : question.type();
        String known = NOT_KEPT.get(question.type());
        question.problems()
                .error(
                        "question-type-not-kept",
                        question.location(),
                        "Frågan " + Shown.of(name()) + " är av en sort som inte finns här: " + type
                                + (known == null ? "" : " (" + known + ")") + ".",
                        "Gör om den till en annan sorts fråga, om den behövs.");
        return List.of();
    }

    private List<Item> plain(Optional<Interaction> interaction) {
        return interaction
                .map(one -> List.of(
                        item(question.questionText().blocks(question.problems()), one, question.feedback(), "")))
                .orElseGet(List::of);
    }

    private List<Item> gaps(Optional<GapQuestion.Gapped> gapped) {
        return gapped.map(one -> List.of(item(one.prompt(), one.interaction(), question.feedback(), "")))
                .orElseGet(List::of);
    }

    /**
     * The question with everything that all types have.
     *
     * @param feedback of this question, or of a part of it
     * @param part what is added to the id where one question became several
     */
    Item item(RichText prompt, Interaction interaction, ItemFeedback feedback, String part) {
        return new Item(
                ids.id(name() + part, number),
                prompt,
                interaction,
                feedback.feedback(),
                hint,
                interaction instanceof Interaction.ExtendedText ? 1 : points(),
                question.tags().id("competence"),
                question.tags().difficulty(),
                question.tags().id("page"));
    }

    private String name() {
        return question.setting("idnumber")
                .map(IdNumber::itemId)
                .or(() -> question.setting("name"))
                .orElseGet(() -> question.questionText().text());
    }

    private int points() {
        String written = question.setting("defaultgrade").orElse("1");
        BigDecimal grade = Decimals.parse(written).orElse(BigDecimal.ZERO);
        int points = Math.clamp(grade.setScale(0, RoundingMode.HALF_UP).longValue(), 1, MAX_POINTS);
        if (grade.compareTo(BigDecimal.valueOf(points)) != 0) {
            question.problems()
                    .warning(
                            "points-rounded",
                            question.location(),
                            "Frågan ger " + written + " poäng; här blev det " + points + ".",
                            "Kontrollera att poängen stämmer; de är hela tal från 1 till " + MAX_POINTS + ".");
        }
        return points;
    }

    private Optional<RichText> readHint() {
        List<RichText> hints = new ArrayList<>();
        for (XmlElement element : question.children("hint")) {
            MoodleText text = question.text(element);
            Optional<RichText> hint = text.optional(question.problems());
            if (hint.isPresent() && !hints.isEmpty() && !hints.contains(hint.get())) {
                question.problems()
                        .warning(
                                "hint-not-kept",
                                element.location(),
                                "En fråga har bara en ledtråd; denna kom inte med: "
                                        + Shown.of(hint.get().source()) + ".",
                                "Lägg in den i den första ledtråden, om den behövs.");
            }
            hint.ifPresent(hints::add);
        }
        return hints.stream().findFirst();
    }
}
