package se.kursverk.coach;

import java.util.List;
import java.util.OptionalInt;
import se.kursverk.course.Interaction;
import se.kursverk.course.InteractionType;
import se.kursverk.course.Item;
import se.kursverk.course.Place;
import se.kursverk.course.Place.Part;

/** Rules that look at all questions of a module together. */
final class QuizRules {

    /** With fewer, one lucky guess decides between passed and not. */
    private static final int MIN_ITEMS = 8;

    /** With fewer, one habit of answering carries through the quiz. */
    private static final int MIN_TYPES = 4;

    /** Most questions ask what one does, not what a word means. */
    private static final int MIN_SITUATIONS = 5;

    /** A situation takes a sentence of its own before the question, and both together hardly fewer words than this. */
    private static final int SITUATION_WORDS = 12;

    /** A situation that is told within the question itself takes more. */
    private static final int ONE_SENTENCE_SITUATION_WORDS = 18;

    private QuizRules() {}

    static void check(ModuleText module, Findings findings) {
        List<Item> items = module.module().quiz().items();
        Place quiz = module.whole(Part.QUIZ);
        if (items.size() < MIN_ITEMS) {
            findings.add(
                    Rule.QUIZ_ITEMS, quiz, "Quizen har " + items.size() + (items.size() == 1 ? " fråga." : " frågor."));
        }
        long types = items.stream()
                .map(item -> InteractionType.of(item.interaction()))
                .distinct()
                .count();
        if (types < MIN_TYPES) {
            findings.add(
                    Rule.QUIZ_TYPES, quiz, "Quizen har bara " + types + (types == 1 ? " frågetyp." : " frågetyper."));
        }
        long situations = items.stream().filter(QuizRules::posesSituation).count();
        if (situations < MIN_SITUATIONS) {
            findings.add(
                    Rule.QUIZ_SITUATIONS,
                    quiz,
                    situations + " av " + items.size() + " frågor verkar börja i en situation.");
        }
        patterns(ranking(module), quiz, findings);
    }

    private static boolean posesSituation(Item item) {
        List<Sentence> sentences = PlainText.paragraphs(item.prompt()).stream()
                .flatMap(paragraph -> Sentence.of(paragraph).stream())
                .toList();
        int words = sentences.stream().mapToInt(one -> one.words().size()).sum();
        return words >= (sentences.size() > 1 ? SITUATION_WORDS : ONE_SENTENCE_SITUATION_WORDS);
    }

    /** Every question with one right answer, and every list in a gap. */
    private static Ranking ranking(ModuleText module) {
        Ranking ranking = new Ranking();
        for (Item item : module.module().quiz().items()) {
            if (item.interaction() instanceof Interaction.SingleChoice) {
                List<Alternative> all = Alternative.of(module.item(item), item);
                rank(
                        ranking,
                        all.stream().map(Alternative::right).toList(),
                        all.stream().map(Alternative::length).toList());
            } else if (item.interaction() instanceof Interaction.InlineChoice gaps) {
                for (Interaction.InlineChoice.Dropdown list : gaps.dropdowns()) {
                    rank(
                            ranking,
                            list.choices().stream()
                                    .map(option -> option.id().equals(list.correct()))
                                    .toList(),
                            list.choices().stream()
                                    .map(option -> PlainText.line(option.text()).length())
                                    .toList());
                }
            }
        }
        return ranking;
    }

    private static void rank(Ranking ranking, List<Boolean> right, List<Integer> lengths) {
        if (right.contains(true)) {
            ranking.add(right.indexOf(true), lengths);
        }
    }

    private static void patterns(Ranking ranking, Place quiz, Findings findings) {
        if (ranking.longestTooOften()) {
            findings.add(
                    Rule.LONGEST_OPTION_OFTEN,
                    quiz,
                    "Det rätta alternativet är längst i " + ranking.longest() + " av " + ranking.size()
                            + " val med ett rätt svar, mycket oftare än av en slump.");
        }
        OptionalInt crowded = ranking.crowded();
        if (crowded.isPresent()) {
            int position = crowded.getAsInt();
            findings.add(
                    Rule.OPTION_POSITION,
                    quiz,
                    "Det rätta alternativet står på plats " + (position + 1) + " i " + ranking.at(position) + " av "
                            + ranking.size() + " val med ett rätt svar.");
        }
    }
}
