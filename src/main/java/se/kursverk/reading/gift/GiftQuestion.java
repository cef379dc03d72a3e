package se.kursverk.reading.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.ItemBounds;
import se.kursverk.reading.ItemIds;
import se.kursverk.reading.moodle.Answer;
import se.kursverk.reading.moodle.Choices;
import se.kursverk.reading.moodle.Entries;
import se.kursverk.reading.moodle.IdNumber;
import se.kursverk.reading.moodle.ItemFeedback;
import se.kursverk.reading.moodle.ItemTags;
import se.kursverk.reading.moodle.ModelAnswer;
import se.kursverk.reading.moodle.MoodleText;
import se.kursverk.reading.moodle.Pairs;
import se.kursverk.reading.moodle.Shown;
import se.kursverk.reading.moodle.TextFormat;

/** One question: its title, text, and what stands within its braces. */
final class GiftQuestion {

    private static final Pattern FORMAT = Pattern.compile("\\[([a-z]{1,20})]");
    private static final Pattern WEIGHT = Pattern.compile("%(-?[0-9]{1,3}(?:[.,][0-9]{0,9})?)%");
    private static final Pattern TRUTH = Pattern.compile("(T|TRUE|F|FALSE)\\s*(#.*)?", Pattern.DOTALL);
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final GiftBlocks.Block block;
    private final Problems problems;
    private final Location location;
    private final ItemFeedback feedback;
    private final ItemTags tags;
    private TextFormat format = TextFormat.AUTO;

    GiftQuestion(GiftBlocks.Block block, Problems problems) {
        this.block = block;
        this.problems = problems;
        this.location = block.slice().location();
        this.feedback = new ItemFeedback(problems);
        this.tags = ItemTags.of(block.tags(), location, problems);
    }

    /** The question; empty, with a problem, when it cannot be rebuilt. */
    Optional<Item> read(ItemIds ids, int number) {
        Slice text = block.slice();
        String title = "";
        if (text.startsWith("::")) {
            Slice after = text.from(text.start() + 2);
            int end = after.find("::");
            if (end >= 0) {
                title = after.to(end).letters().strip();
                text = after.from(end + 2).trimmed();
            }
        }
        int open = text.find("{");
        int close = text.find("}");
        if (open < 0 && close < 0) {
            problems.warning(
                    "description-not-kept",
                    location,
                    "Texten " + Shown.of(text.letters()) + " är ingen fråga; det finns inget att svara på.",
                    "Lägg texten i lektionen, eller skriv svaren inom { }.");
            return Optional.empty();
        }
        if (open < 0 || close < open || text.from(close + 1).find("{") >= 0) {
            problems.error(
                    "gift-braces",
                    open < 0 || close >= 0
                            ? text.source().location(close)
                            : text.source().location(open),
                    "Klamrarna { } hör inte ihop två och två i frågan.",
                    "Skriv svaren inom ett enda par { }, utan tom rad, och \\{ och \\} för klamrar i text.");
            return Optional.empty();
        }
        Slice answers = text.from(open + 1).to(close).trimmed();
        MoodleText asked = asked(text, open, close);
        format = asked.format();
        int general = answers.findLast("####");
        Optional<MoodleText> generalFeedback = Optional.empty();
        if (general >= 0) {
            generalFeedback = Optional.of(text(answers.from(general + 4)));
            answers = answers.to(general).trimmed();
        }
        Optional<Interaction> interaction = interaction(answers, generalFeedback);
        RichText prompt = asked.blocks(problems);
        if (interaction.isEmpty()) {
            return Optional.empty();
        }
        if (!(interaction.get() instanceof Interaction.ExtendedText)) {
            generalFeedback.ifPresent(feedback::general);
        }
        String name = block.id().map(IdNumber::itemId).orElse(title.isEmpty() ? asked.text() : title);
        Item item = new Item(
                ids.id(name, number),
                prompt,
                interaction.get(),
                feedback.feedback(),
                Optional.empty(),
                1,
                tags.id("competence"),
                tags.difficulty(),
                tags.id("page"));
        ItemBounds.check(item, location, problems);
        return Optional.of(item);
    }

    /** The text around the braces, with a line for the answer where it stands amid it. */
    private MoodleText asked(Slice text, int open, int close) {
        Slice before = text.to(open);
        Slice after = text.from(close + 1);
        MoodleText first = text(before);
        String rest = after.letters();
        String whole = rest.isBlank()
                ? first.text()
                : (before.isEmpty() ? "" : textEnd(first, before)) + "_____" + rest.stripTrailing();
        return new MoodleText(whole, first.format(), before.location());
    }

    /** The text with the white space that separates it from the gap. */
    private static String textEnd(MoodleText text, Slice slice) {
        boolean apart = Character.isWhitespace(slice.text().charAt(slice.end() - 1));
        return text.text() + (apart ? " " : "");
    }

    private Optional<Interaction> interaction(Slice answers, Optional<MoodleText> general) {
        if (answers.isEmpty()) {
            return Optional.of(essay(general));
        }
        if (answers.startsWith("#")) {
            return numeric(answers.from(answers.start() + 1));
        }
        if (answers.find("~") >= 0) {
            return choice(answers);
        }
        if (answers.find("=") >= 0 && answers.find("->") >= 0) {
            return match(answers);
        }
        if (TRUTH.matcher(answers.text().substring(answers.start(), answers.end()))
                .matches()) {
            return Optional.of(truth(answers));
        }
        return Optional.of(shortAnswer(answers));
    }

    private Interaction essay(Optional<MoodleText> general) {
        return new Interaction.ExtendedText(
                ModelAnswer.of(general.map(feedback::unmarked), location, problems),
                Interaction.ExtendedText.USUAL_LINES);
    }

    private Optional<Interaction> choice(Slice answers) {
        boolean single = answers.find("=") >= 0;
        List<Answer> all = new ArrayList<>();
        for (Slice answer : answers.cutBefore("~=")) {
            if (answer.startsWith("=")) {
                all.add(answer(answer.from(answer.start() + 1), FULL));
            } else if (answer.startsWith("~")) {
                all.add(weighted(answer.from(answer.start() + 1), BigDecimal.ZERO));
            } else if (!answer.isEmpty()) {
                problems.error(
                        "gift-answer",
                        answer.location(),
                        "Texten " + Shown.of(answer.letters()) + " hör inte till något svar.",
                        "Skriv = före ett rätt svar och ~ före ett fel.");
                return Optional.empty();
            }
        }
        Choices choices = new Choices(location, problems);
        return Optional.of(
                single ? choices.single(all, true, tags.fixed()) : choices.multiple(all, true, tags.fixed()));
    }

    private Optional<Interaction> match(Slice answers) {
        Pairs pairs = new Pairs(problems);
        for (Slice pair : answers.cutBefore("=")) {
            Slice inner = pair.startsWith("=") ? pair.from(pair.start() + 1) : pair;
            if (inner.isEmpty()) {
                continue;
            }
            int arrow = inner.find("->");
            if (arrow < 0) {
                problems.error(
                        "gift-pair",
                        inner.location(),
                        "Paret " + Shown.of(inner.letters()) + " har ingen pil.",
                        "Skriv det som hör ihop med -> emellan.");
                return Optional.empty();
            }
            pairs.add(text(inner.to(arrow)), inner.from(arrow + 2).letters());
        }
        return Optional.of(pairs.interaction(true));
    }

    /** The feedback after a wrong answer comes first. */
    private Interaction truth(Slice answers) {
        boolean answer = answers.startsWith("T");
        int first = answers.find("#");
        Optional<MoodleText> wrong = Optional.empty();
        Optional<MoodleText> right = Optional.empty();
        if (first >= 0) {
            Slice said = answers.from(first + 1);
            int second = said.find("#");
            wrong = Optional.of(feedback.unmarked(text(second < 0 ? said : said.to(second))));
            right = second < 0 ? right : Optional.of(feedback.unmarked(text(said.from(second + 1))));
        }
        Optional<RichText> wrongText = wrong.flatMap(text -> text.optional(problems));
        Optional<RichText> rightText = right.flatMap(text -> text.optional(problems));
        return new Interaction.TrueFalse(answer, answer ? rightText : wrongText, answer ? wrongText : rightText);
    }

    private Interaction shortAnswer(Slice answers) {
        return new Entries(location, feedback, problems)
                .text(typed(answers), false, tags.flag("ignore-spaces"), tags.number("expected-length", 1, 200));
    }

    private List<Answer> typed(Slice answers) {
        List<Answer> typed = new ArrayList<>();
        for (Slice answer : answers.cutBefore("=")) {
            Slice inner = answer.startsWith("=") ? answer.from(answer.start() + 1) : answer;
            if (!inner.isEmpty()) {
                typed.add(weighted(inner, FULL));
            }
        }
        return typed;
    }

    private Optional<Interaction> numeric(Slice answers) {
        int wrong = answers.find("~");
        Slice numbers = wrong < 0 ? answers : answers.to(wrong);
        List<Entries.NumberAnswer> all = new ArrayList<>();
        for (Answer answer : typed(numbers)) {
            all.add(number(answer));
        }
        if (wrong >= 0) {
            Answer rest = answer(answers.from(wrong + 1), BigDecimal.ZERO);
            all.add(new Entries.NumberAnswer(
                    new Answer(new MoodleText("*", TextFormat.PLAIN, rest.location()), rest.percent(), rest.feedback()),
                    ""));
        }
        return new Entries(location, feedback, problems).numeric(all, tags.value("unit"));
    }

    /** {@code 3}, {@code 3:0.1} or {@code 2.9..3.1}. */
    private static Entries.NumberAnswer number(Answer answer) {
        String written = answer.text().text();
        int dots = written.indexOf("..");
        if (dots > 0) {
            return GiftRange.of(answer, written.substring(0, dots), written.substring(dots + 2));
        }
        int colon = written.indexOf(':');
        String value = colon > 0 ? written.substring(0, colon) : written;
        MoodleText text = new MoodleText(value.strip(), TextFormat.PLAIN, answer.location());
        return new Entries.NumberAnswer(
                new Answer(text, answer.percent(), answer.feedback()),
                colon > 0 ? written.substring(colon + 1).strip() : "");
    }

    private Answer weighted(Slice slice, BigDecimal otherwise) {
        Slice answer = slice.trimmed();
        Matcher weight = WEIGHT.matcher(answer.text()).region(answer.start(), answer.end());
        return weight.lookingAt()
                ? answer(
                        answer.from(weight.end()),
                        new BigDecimal(weight.group(1).replace(',', '.')))
                : answer(answer, otherwise);
    }

    private Answer answer(Slice slice, BigDecimal percent) {
        int comment = slice.find("#");
        MoodleText said = comment < 0
                ? new MoodleText("", format, slice.location())
                : feedback.unmarked(text(slice.from(comment + 1)));
        return new Answer(text(comment < 0 ? slice : slice.to(comment)), percent, said);
    }

    /** A text with the format that its beginning names, else the question's. */
    private MoodleText text(Slice slice) {
        Slice text = slice.trimmed();
        Matcher named = FORMAT.matcher(text.text()).region(text.start(), text.end());
        if (named.lookingAt()) {
            Optional<TextFormat> own = TextFormat.ofGift(named.group(1));
            if (own.isPresent()) {
                return new MoodleText(text.from(named.end()).letters().strip(), own.get(), text.location());
            }
        }
        return new MoodleText(text.letters().strip(), format, text.location());
    }
}
