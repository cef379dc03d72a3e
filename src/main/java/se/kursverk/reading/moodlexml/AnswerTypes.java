package se.kursverk.reading.moodlexml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;
import se.kursverk.problem.Problems;
import se.kursverk.reading.moodle.Answer;
import se.kursverk.reading.moodle.Choices;
import se.kursverk.reading.moodle.Decimals;
import se.kursverk.reading.moodle.Entries;
import se.kursverk.reading.moodle.ItemTags;
import se.kursverk.reading.moodle.ModelAnswer;
import se.kursverk.reading.moodle.MoodleText;
import se.kursverk.reading.moodle.OptionIds;
import se.kursverk.reading.moodle.Pairs;
import se.kursverk.reading.moodle.Shown;
import se.kursverk.reading.xml.XmlElement;

/** The types whose answers do not stand in the question's own text. */
final class AnswerTypes {

    private static final int MAX_LINES = 30;

    private final QuestionXml question;
    private final Problems problems;
    private final ItemTags tags;

    AnswerTypes(QuestionXml question) {
        this.question = question;
        this.problems = question.problems();
        this.tags = question.tags();
    }

    Interaction choice() {
        question.combinedFeedback();
        Choices choices = new Choices(question.location(), problems);
        boolean shuffle = question.flag("shuffleanswers", false);
        return question.flag("single", true)
                ? choices.single(question.answers(), shuffle, tags.fixed())
                : choices.multiple(question.answers(), shuffle, tags.fixed());
    }

    Interaction choiceSet() {
        question.combinedFeedback();
        return new Choices(question.location(), problems)
                .allOrNothing(question.answers(), question.flag("shuffleanswers", false), tags.fixed());
    }

    /** Files from before 2.0 have the words of the site's language, in the order true, false. */
    Interaction truth() {
        List<Answer> answers = question.answers();
        boolean named = answers.stream()
                .anyMatch(answer -> answer.text().text().equals("true")
                        || answer.text().text().equals("false"));
        Optional<Answer> yes = answers.stream()
                .filter(answer -> answer.text().text().equals("true"))
                .findFirst()
                .or(() -> named ? Optional.empty() : answers.stream().findFirst());
        Optional<Answer> no = answers.stream()
                .filter(answer -> answer.text().text().equals("false"))
                .findFirst()
                .or(() -> named ? Optional.empty() : answers.stream().skip(1).findFirst());
        boolean right = yes.map(answer -> answer.percent().signum() > 0)
                .orElseGet(() -> no.isPresent() && no.get().percent().signum() <= 0);
        if (answers.stream().filter(answer -> answer.percent().signum() > 0).count() != 1) {
            problems.error(
                    "item-no-correct-answer",
                    question.location(),
                    "Frågan säger inte om påståendet är sant eller falskt.",
                    "Sätt fraction till 100 på ett av svaren och 0 på det andra.");
        }
        return new Interaction.TrueFalse(right, said(yes), said(no));
    }

    private Optional<RichText> said(Optional<Answer> answer) {
        return answer.flatMap(one -> one.feedback().optional(problems));
    }

    Interaction shortAnswer() {
        return new Entries(question.location(), question.feedback(), problems)
                .text(
                        question.answers(),
                        question.flag("usecase", false),
                        tags.flag("ignore-spaces"),
                        tags.number("expected-length", 1, 200));
    }

    Optional<Interaction> numerical() {
        List<Entries.NumberAnswer> numbers = new ArrayList<>();
        for (XmlElement answer : question.children("answer")) {
            numbers.add(new Entries.NumberAnswer(
                    question.answer(answer),
                    answer.child("tolerance").map(XmlElement::text).orElse("").strip()));
        }
        return new Entries(question.location(), question.feedback(), problems).numeric(numbers, unit());
    }

    /** The unit that counts once; other units mean other numbers. */
    private Optional<String> unit() {
        Optional<String> unit = tags.value("unit");
        for (XmlElement units : question.children("units")) {
            for (XmlElement one : units.children("unit")) {
                String name =
                        one.child("unit_name").map(XmlElement::text).orElse("").strip();
                boolean base = one.child("multiplier")
                        .flatMap(multiplier -> Decimals.parse(multiplier.text()))
                        .map(multiplier -> multiplier.compareTo(BigDecimal.ONE) == 0)
                        .orElse(true);
                if (base && unit.isEmpty() && !name.isEmpty()) {
                    unit = Optional.of(name);
                } else if (!name.isEmpty() && !unit.equals(Optional.of(name))) {
                    problems.warning(
                            "unit-not-kept",
                            one.location(),
                            "Enheten " + Shown.of(name) + " kom inte med; svaret skrivs utan enhet här.",
                            "Skriv i frågan vilken enhet svaret ska ha.");
                }
            }
        }
        return unit;
    }

    Interaction matching() {
        question.combinedFeedback();
        Pairs pairs = new Pairs(problems);
        for (XmlElement pair : question.children("subquestion")) {
            MoodleText thing = question.text(pair);
            pairs.add(
                    new MoodleText(thing.text(), thing.format(), pair.location()),
                    pair.child("answer")
                            .map(answer -> question.text(answer).text())
                            .orElse(""));
        }
        return pairs.interaction(question.flag("shuffleanswers", true));
    }

    /** The fraction is a thing's place. */
    Interaction ordering() {
        question.combinedFeedback();
        List<Answer> answers = question.answers().stream()
                .sorted(Comparator.comparing(Answer::percent))
                .toList();
        List<Interaction.Option> choices = new ArrayList<>();
        for (Answer answer : answers) {
            choices.add(new Interaction.Option(
                    OptionIds.id(choices.size()), answer.text().phrase(problems)));
        }
        String grading = question.setting("gradingtype").orElse("").toUpperCase(Locale.ROOT);
        if (grading.equals("ALL_OR_NOTHING") || grading.equals("-1")) {
            warning(
                    "all-or-nothing",
                    "Bara helt rätt ordning ger poäng; här ger varje rätt följd sin del.",
                    "Kontrollera att poängen blir som du vill.");
        } else if (!grading.isEmpty() && !grading.equals("RELATIVE_NEXT_EXCLUDE_LAST") && !grading.equals("1")) {
            warning(
                    "order-scored-otherwise",
                    "Ordningen rättas på ett annat sätt i filen; här ger varje rätt följd sin del.",
                    "Kontrollera att poängen blir som du vill.");
        }
        String selection = question.setting("selecttype").orElse("ALL").toUpperCase(Locale.ROOT);
        if (!selection.equals("ALL") && !selection.equals("0")) {
            warning(
                    "selection-not-kept",
                    "Filen visar ett urval av sakerna; här visas alla.",
                    "Ta bort dem som inte behövs.");
        }
        return new Interaction.Order(choices);
    }

    Interaction essay() {
        if (!question.text("responsetemplate").isEmpty()) {
            warning(
                    "template-not-kept",
                    "Texten som svaret börjar med kom inte med.",
                    "Skriv i frågan hur svaret ska vara upplagt.");
        }
        if (!question.setting("attachments").orElse("0").equals("0")) {
            warning(
                    "attachments-not-kept",
                    "Svaret får ha bifogade filer; här skrivs bara text.",
                    "Kontrollera att frågan går att besvara så.");
        }
        if (question.setting("defaultgrade")
                .flatMap(Decimals::parse)
                .filter(grade -> grade.signum() > 0)
                .isPresent()) {
            warning(
                    "points-not-counted",
                    "En lärare sätter poäng på svaret; här bedömer deltagaren det själv, utan poäng.",
                    "Gör om frågan till en flervalsfråga, om den ska ge poäng.");
        }
        int lines = question.setting("responsefieldlines")
                .filter(value -> value.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(Interaction.ExtendedText.USUAL_LINES);
        MoodleText info = question.feedback().unmarked(question.text("graderinfo"));
        return new Interaction.ExtendedText(
                ModelAnswer.of(Optional.of(info), question.location(), problems), Math.clamp(lines, 1, MAX_LINES));
    }

    private void warning(String code, String text, String remedy) {
        problems.warning(code, question.location(), text, remedy);
    }
}
