package se.kursverk.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Choices with one best each: whether the best can be told by its place or its length. */
final class Ranking {

    /**
     * How seldom chance may do the same before length counts as a pattern. A quiz has some five choices, so less would find
     * nothing and more would blame one author in ten for luck.
     */
    private static final double LUCK = 0.05;

    /** Each position is a try of its own, and there are three or four of them. */
    private static final double LUCK_PER_POSITION = 0.02;

    private final List<Integer> best = new ArrayList<>();
    private final List<List<Integer>> lengths = new ArrayList<>();

    /**
     * One choice.
     *
     * @param best where the best stands, from 0
     * @param lengths of all, in letters
     */
    void add(int best, List<Integer> lengths) {
        this.best.add(best);
        this.lengths.add(List.copyOf(lengths));
    }

    int size() {
        return best.size();
    }

    /** How often the best is longer than each of the others. */
    int longest() {
        return (int) IntStream.range(0, size()).filter(this::bestIsLongest).count();
    }

    private boolean bestIsLongest(int choice) {
        List<Integer> all = lengths.get(choice);
        int one = best.get(choice);
        return IntStream.range(0, all.size()).allMatch(other -> other == one || all.get(other) < all.get(one));
    }

    boolean longestTooOften() {
        return Chance.atLeast(
                        longest(), lengths.stream().map(all -> 1.0 / all.size()).toList())
                < LUCK;
    }

    /** How often the best stands at a position. */
    int at(int position) {
        return (int) best.stream().filter(one -> one == position).count();
    }

    /** A position, from 0, where the best stands too often. */
    OptionalInt crowded() {
        int most = lengths.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, most)
                .filter(position -> Chance.atLeast(at(position), probabilities(position)) < LUCK_PER_POSITION)
                .findFirst();
    }

    private List<Double> probabilities(int position) {
        return lengths.stream()
                .map(all -> position < all.size() ? 1.0 / all.size() : 0.0)
                .toList();
    }
}
