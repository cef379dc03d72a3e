package se.kursverk.packaging.moodlexml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kursverk.course.Difficulty;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.SimpleChoice;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.RichText;
import se.kursverk.packaging.ItemTitle;
import se.kursverk.packaging.moodle.Fractions;
import se.kursverk.packaging.moodle.MarkedFeedback;
import se.kursverk.rendering.PlainPages;

/** The items of a module as Moodle's questions, see the package for what becomes what. */
final class Questions {

    private static final String ALL = "100";
    private static final String NOTHING = "0";

    /** What any other answer is called. */
    private static final String ANYTHING = "*";

    private final Module module;

    Questions(Module module) {
        this.module = module;
    }

    Question of(Item item) {
        return switch (item.interaction()) {
            case Interaction.SingleChoice choice -> single(item, choice);
            case Interaction.MultipleChoice choice -> multiple(item, choice);
            case Interaction.TrueFalse claim -> claim(question("truefalse", item), item, claim);
            case Interaction.TextEntry entry -> text(item, entry);
            case Interaction.Numeric number -> number(item, number);
            case Interaction.Match match -> matching(item, match);
            case Interaction.Order order -> ordering(item, order);
            case Interaction.GapMatch gaps -> words(item, gaps);
            case Interaction.InlineChoice gaps -> lists(item, gaps);
            case Interaction.ExtendedText essay -> essay(item, essay);
        };
    }

    private Question single(Item item, Interaction.SingleChoice choice) {
        return choice(
                item,
                true,
                choice.shuffle(),
                choice.choices().stream()
                        .map(one -> answer(one, one.correct() ? ALL : NOTHING))
                        .toList());
    }

    private Question multiple(Item item, Interaction.MultipleChoice choice) {
        int right =
                (int) choice.choices().stream().filter(SimpleChoice::correct).count();
        List<String> fractions = Fractions.right(right);
        List<Answer> answers = new ArrayList<>();
        int given = 0;
        for (SimpleChoice one : choice.choices()) {
            answers.add(answer(one, one.correct() ? fractions.get(given++) : Fractions.wrong(right)));
        }
        return choice(item, false, choice.shuffle(), answers);
    }

    /** The type has no combined feedback: what holds for right and wrong answers stands with the answer. */
    private static Question claim(Question question, Item item, Interaction.TrueFalse claim) {
        Answer yes = Answer.plain(
                claim.answer() ? ALL : NOTHING, "true", MarkedFeedback.of(item, claim.answer(), claim.trueFeedback()));
        Answer no = Answer.plain(
                claim.answer() ? NOTHING : ALL,
                "false",
                MarkedFeedback.of(item, !claim.answer(), claim.falseFeedback()));
        question.answers = List.of(yes, no);
        return question;
    }

    private static Answer answer(SimpleChoice choice, String fraction) {
        return Answer.html(
                fraction, PlainPages.inline(choice.text()), choice.feedback().map(PlainPages::fragment));
    }

    private Question choice(Item item, boolean single, boolean shuffle, List<Answer> answers) {
        Question question = question("multichoice", item);
        question.single = single;
        question.shuffleanswers = shuffle;
        question.answernumbering = "none";
        question.showstandardinstruction = 0;
        question.answers = answers;
        return combined(question, item.feedback());
    }

    private Question text(Item item, Interaction.TextEntry entry) {
        Question question = question("shortanswer", item);
        question.usecase = entry.caseSensitive() ? 1 : 0;
        Optional<String> correct = item.feedback().correct().map(PlainPages::fragment);
        List<Answer> answers = new ArrayList<>();
        // A star stands for anything, unless it is escaped.
        entry.accepted().forEach(text -> answers.add(Answer.plain(ALL, text.replace("*", "\\*"), correct)));
        item.feedback()
                .incorrect()
                .ifPresent(
                        text -> answers.add(Answer.plain(NOTHING, ANYTHING, Optional.of(PlainPages.fragment(text)))));
        question.answers = answers;
        return question;
    }

    private Question number(Item item, Interaction.Numeric number) {
        Question question = question("numerical", item);
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.number(
                ALL,
                number.answer().toPlainString(),
                number.tolerance().toPlainString(),
                item.feedback().correct().map(PlainPages::fragment)));
        item.feedback()
                .incorrect()
                .ifPresent(text ->
                        answers.add(Answer.number(NOTHING, ANYTHING, NOTHING, Optional.of(PlainPages.fragment(text)))));
        question.answers = answers;
        question.units = number.unit().map(unit -> List.of(new Unit(unit))).orElse(null);
        question.unitgradingtype = 0;
        question.unitpenalty = 0;
        question.showunits = number.unit().isPresent() ? 0 : 3;
        question.unitsleft = 0;
        return question;
    }

    private Question matching(Item item, Interaction.Match match) {
        Question question = question("matching", item);
        question.shuffleanswers = match.shuffle();
        Map<String, String> targets = new HashMap<>();
        match.targets().forEach(target -> targets.put(target.id(), PlainPages.words(target.text())));
        Set<String> unused = new LinkedHashSet<>();
        match.targets().forEach(target -> unused.add(target.id()));
        List<Subquestion> pairs = new ArrayList<>();
        for (Interaction.Match.Source source : match.sources()) {
            unused.remove(source.target());
            pairs.add(new Subquestion(
                    PlainPages.inline(source.text()), targets.getOrDefault(source.target(), source.target())));
        }
        unused.forEach(target -> pairs.add(new Subquestion("", targets.getOrDefault(target, target))));
        question.subquestions = pairs;
        return combined(question, item.feedback());
    }

    private Question ordering(Item item, Interaction.Order order) {
        Question question = question("ordering", item);
        question.layouttype = "VERTICAL";
        question.selecttype = "ALL";
        question.selectcount = 0;
        question.gradingtype = "RELATIVE_NEXT_EXCLUDE_LAST";
        question.showgrading = "SHOW";
        question.numberingstyle = "none";
        List<Answer> answers = new ArrayList<>();
        order.choices()
                .forEach(choice -> answers.add(Answer.ordered(answers.size() + 1, PlainPages.inline(choice.text()))));
        question.answers = answers;
        question.hints = List.of(Text.html(item.hint().map(PlainPages::fragment)), Text.html(""));
        return combined(question, item.feedback());
    }

    private Question words(Item item, Interaction.GapMatch gaps) {
        Question question = question("ddwtos", item);
        question.shuffleanswers = gaps.shuffle();
        Map<String, Integer> numbers = new HashMap<>();
        List<Word> words = new ArrayList<>();
        for (Interaction.Option choice : gaps.choices()) {
            words.add(new Word(WordHtml.of(choice.text()), 1));
            numbers.put(choice.id(), words.size());
        }
        Map<String, Integer> inGaps = new HashMap<>();
        gaps.gaps().forEach(gap -> inGaps.put(gap.id(), numbers.get(gap.choice())));
        question.dragboxes = words;
        question.questiontext = Text.html(withGaps(item, gaps.text(), inGaps));
        return combined(question, item.feedback());
    }

    private Question lists(Item item, Interaction.InlineChoice gaps) {
        Question question = question("gapselect", item);
        question.shuffleanswers = false;
        Map<String, Integer> inGaps = new HashMap<>();
        List<Word> words = new ArrayList<>();
        int group = 0;
        for (Interaction.InlineChoice.Dropdown dropdown : gaps.dropdowns()) {
            group++;
            for (Interaction.Option choice : dropdown.choices()) {
                words.add(new Word(PlainPages.escape(PlainPages.words(choice.text())), group));
                if (choice.id().equals(dropdown.correct())) {
                    inGaps.put(dropdown.id(), words.size());
                }
            }
        }
        question.selectoptions = words;
        question.questiontext = Text.html(withGaps(item, gaps.text(), inGaps));
        return combined(question, item.feedback());
    }

    private static String withGaps(Item item, RichText text, Map<String, Integer> numbers) {
        String html = PlainPages.fragment(text);
        for (Map.Entry<String, Integer> gap : numbers.entrySet()) {
            html = html.replace("[[" + gap.getKey() + "]]", "[[\u0000" + gap.getValue() + "]]");
        }
        return PlainPages.fragment(item.prompt()) + "\n<div class=\"kursverk-text\">" + html.replace("\u0000", "")
                + "</div>";
    }

    private Question essay(Item item, Interaction.ExtendedText essay) {
        Question question = question("essay", item);
        question.defaultgrade = 0;
        question.responseformat = "editor";
        question.responserequired = 1;
        question.responsefieldlines = essay.expectedLines();
        question.attachments = 0;
        question.attachmentsrequired = 0;
        question.graderinfo = Text.html(PlainPages.fragment(essay.modelAnswer()));
        question.responsetemplate = Text.html("");
        return question;
    }

    /** What every question has, whatever its type. */
    private Question question(String type, Item item) {
        Question question = new Question(type);
        question.name = Text.plain(ItemTitle.of(item.prompt()));
        question.questiontext = Text.html(PlainPages.fragment(item.prompt()));
        question.generalfeedback = Text.html(item.feedback().general().map(PlainPages::fragment));
        question.defaultgrade = item.points();
        question.penalty = 0;
        question.hidden = 0;
        question.idnumber = module.id() + "_" + item.id();
        question.hints =
                item.hint().map(PlainPages::fragment).map(Text::html).stream().toList();
        List<Text> tags = tags(item).map(Text::plain).toList();
        question.tags = tags.isEmpty() ? null : tags;
        return question;
    }

    private static Stream<String> tags(Item item) {
        return Stream.of(
                        item.competence().map(id -> "kursverk:competence=" + id),
                        difficulty(item.difficulty()).map(word -> "kursverk:difficulty=" + word),
                        item.page().map(id -> "kursverk:page=" + id))
                .flatMap(Optional::stream);
    }

    private static Optional<String> difficulty(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> Optional.of("easy");
            case MEDIUM -> Optional.empty();
            case HARD -> Optional.of("hard");
        };
    }

    private static Question combined(Question question, Feedback feedback) {
        question.correctfeedback = Text.html(feedback.correct().map(PlainPages::fragment));
        question.partiallycorrectfeedback = Text.html(feedback.incorrect().map(PlainPages::fragment));
        question.incorrectfeedback = Text.html(feedback.incorrect().map(PlainPages::fragment));
        return question;
    }
}
