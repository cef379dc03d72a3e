package se.kursverk.bench;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * One figure with what we promise of it.
 *
 * @param unit such as {@code s} or {@code kB}
 * @param median over the runs
 * @param bar the most that it may be; empty where it is only told
 */
public record Measure(String name, String unit, double median, double least, double most, OptionalDouble bar) {

    static Measure of(String name, String unit, double[] runs, double bar) {
        return of(name, unit, runs, OptionalDouble.of(bar));
    }

    static Measure told(String name, String unit, double[] runs) {
        return of(name, unit, runs, OptionalDouble.empty());
    }

    private static Measure of(String name, String unit, double[] runs, OptionalDouble bar) {
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        return new Measure(name, unit, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1], bar);
    }

    /** Whether the median keeps the promise. */
    public boolean kept() {
        return bar.isEmpty() || median <= bar.getAsDouble();
    }
}
