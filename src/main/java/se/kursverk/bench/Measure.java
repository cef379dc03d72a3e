package se.kursverk.bench;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * One figure with what we promise of it.
 *
 * @param id for machines, stable
 * @param name for people, in Swedish; one that begins with blanks belongs to the measure above it
 * @param unit such as {@code s} or {@code kB}
 * @param median over the runs
 * @param bar the most that it may be; empty where it is only told
 */
public record Measure(
        String id, String name, String unit, double median, double least, double most, OptionalDouble bar) {

    static Measure of(String id, String name, String unit, double[] runs, double bar) {
        return of(id, name, unit, runs, OptionalDouble.of(bar));
    }

    static Measure told(String id, String name, String unit, double[] runs) {
        return of(id, name, unit, runs, OptionalDouble.empty());
    }

    private static Measure of(String id, String name, String unit, double[] runs, OptionalDouble bar) {
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        return new Measure(id, name, unit, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1], bar);
    }

    static double median(double[] runs) {
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Whether the median keeps the promise. */
    public boolean kept() {
        return bar.isEmpty() || median <= bar.getAsDouble();
    }
}
