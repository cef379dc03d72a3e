package se.kursverk.course;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.Interaction.SimpleChoice;

/** Any items that {@code content/} could hold, by a seed. */
public final class RandomItems {

    private static final List<Difficulty> DIFFICULTIES = List.of(Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD);

    private final Random random;
    private final RandomTexts texts;

    private RandomItems(long seed) {
        this.random = new Random(seed);
        this.texts = new RandomTexts(random);
    }

    /** A module with one to five items; the same for the same seed. */
    public static Module module(long seed) {
        RandomItems items = new RandomItems(seed);
        int count = 1 + items.random.nextInt(5);
        return TestCourses.withItems(
                IntStream.rangeClosed(1, count).mapToObj(items::item).toList());
    }

    private Item item(int number) {
        return new Item(
                "fraga-" + number,
                texts.blocks(),
                interaction(),
                new Feedback(maybe(3), maybe(3), maybe(3)),
                maybe(4),
                1 + random.nextInt(chance(2) ? 1 : 9),
                chance(3) ? Optional.of("kompetens-" + random.nextInt(9)) : Optional.empty(),
                DIFFICULTIES.get(random.nextInt(3)),
                chance(3) ? Optional.of("varfor") : Optional.empty());
    }

    private Interaction interaction() {
        return switch (random.nextInt(10)) {
            case 0 -> new Interaction.SingleChoice(choices(1), random.nextBoolean());
            case 1 ->
                new Interaction.MultipleChoice(choices(1 + random.nextInt(chance(6) ? 12 : 4)), random.nextBoolean());
            case 2 -> new Interaction.TrueFalse(random.nextBoolean(), maybe(2), maybe(2));
            case 3 -> textEntry();
            case 4 -> numeric();
            case 5 -> match();
            case 6 -> new Interaction.Order(options(2 + random.nextInt(4)));
            case 7 -> gapMatch();
            case 8 -> inlineChoice();
            default -> new Interaction.ExtendedText(texts.blocks(), 1 + random.nextInt(30));
        };
    }

    private List<SimpleChoice> choices(int right) {
        int wrong = 1 + random.nextInt(4);
        List<Boolean> key = new ArrayList<>(Collections.nCopies(right, true));
        key.addAll(Collections.nCopies(wrong, false));
        Collections.shuffle(key, random);
        List<SimpleChoice> choices = new ArrayList<>();
        for (boolean correct : key) {
            choices.add(
                    new SimpleChoice(id(choices.size()), texts.phrase(choices.size()), correct, chance(6), maybe(2)));
        }
        return choices;
    }

    private Interaction.TextEntry textEntry() {
        List<String> accepted =
                IntStream.range(0, 1 + random.nextInt(3)).mapToObj(texts::typed).toList();
        int longest = accepted.stream()
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .max()
                .orElse(0);
        return new Interaction.TextEntry(accepted, chance(3), chance(3), Math.max(8, longest));
    }

    private Interaction.Numeric numeric() {
        BigDecimal answer = BigDecimal.valueOf(random.nextInt(200_000) - 50_000, random.nextInt(4));
        BigDecimal tolerance =
                chance(2) ? BigDecimal.ZERO : BigDecimal.valueOf(1 + random.nextInt(500), random.nextInt(4));
        return new Interaction.Numeric(answer, tolerance, chance(2) ? Optional.of("kr") : Optional.empty());
    }

    private Interaction.Match match() {
        List<Option> targets = options(2 + random.nextInt(4));
        List<Interaction.Match.Source> sources = new ArrayList<>();
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String target = targets.get(random.nextInt(targets.size())).id();
            sources.add(new Interaction.Match.Source("s" + i, texts.phrase(i), target));
        }
        return new Interaction.Match(sources, targets, random.nextBoolean());
    }

    private Interaction.GapMatch gapMatch() {
        int gaps = 1 + random.nextInt(4);
        List<Option> words = new ArrayList<>(options(Math.max(2, gaps + random.nextInt(3))));
        List<Option> used = new ArrayList<>(words);
        Collections.shuffle(used, random);
        List<Interaction.GapMatch.Gap> key = IntStream.range(0, gaps)
                .mapToObj(i ->
                        new Interaction.GapMatch.Gap("g" + (i + 1), used.get(i).id()))
                .toList();
        return new Interaction.GapMatch(
                texts.withGaps(key.stream().map(Interaction.GapMatch.Gap::id).toList()),
                words,
                key,
                random.nextBoolean());
    }

    private Interaction.InlineChoice inlineChoice() {
        List<Interaction.InlineChoice.Dropdown> dropdowns = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 1; i <= count; i++) {
            List<Option> entries = IntStream.range(0, 2 + random.nextInt(3))
                    .mapToObj(n -> new Option(id(n), texts.plain(n)))
                    .toList();
            dropdowns.add(new Interaction.InlineChoice.Dropdown(
                    "g" + i,
                    entries,
                    entries.get(random.nextInt(entries.size())).id()));
        }
        return new Interaction.InlineChoice(
                texts.withGaps(dropdowns.stream()
                        .map(Interaction.InlineChoice.Dropdown::id)
                        .toList()),
                dropdowns);
    }

    private List<Option> options(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Option(id(n), texts.phrase(n)))
                .toList();
    }

    private static String id(int number) {
        return Character.toString('a' + number);
    }

    private Optional<RichText> maybe(int of) {
        return chance(of) ? Optional.of(texts.blocks()) : Optional.empty();
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }
}
