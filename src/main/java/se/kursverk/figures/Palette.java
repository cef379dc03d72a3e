package se.kursverk.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Chooses few colours for many, by median cut: the group whose colours differ most is split at its mean, until there are
 * enough groups; each is then represented by the colour of most of its pixels, so that flat areas keep theirs exactly.
 *
 * <p>A colour counts by the square root of its pixels: edges are few pixels, but they are what one sees.
 */
final class Palette {

    private static final int[] CHANNELS = {0, 8, 16};

    private Palette() {}

    /** @param colours how many pixels have each colour, as {@code 0xrrggbb} */
    static List<Integer> of(Map<Integer, Integer> colours, int most) {
        List<List<Integer>> groups = new ArrayList<>();
        groups.add(colours.keySet().stream().sorted().toList());
        while (groups.size() < most) {
            List<Integer> widest = groups.stream()
                    .max(Comparator.comparingDouble(group -> spread(group, colours)))
                    .orElseThrow();
            if (spread(widest, colours) == 0) {
                break;
            }
            groups.remove(widest);
            groups.addAll(split(widest, colours));
        }
        return groups.stream()
                .map(group -> group.stream()
                        .max(Comparator.comparing((Integer colour) -> colours.getOrDefault(colour, 0))
                                .thenComparing(colour -> colour))
                        .orElseThrow())
                .sorted()
                .toList();
    }

    /** The index of the colour in the palette that differs least. */
    static int nearest(List<Integer> palette, int colour) {
        return IntStream.range(0, palette.size())
                .boxed()
                .min(Comparator.comparingInt(index -> distance(palette.get(index), colour)))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        return IntStream.of(CHANNELS)
                .map(shift -> channel(one, shift) - channel(other, shift))
                .map(difference -> difference * difference)
                .sum();
    }

    private static List<List<Integer>> split(List<Integer> group, Map<Integer, Integer> colours) {
        int shift = IntStream.of(CHANNELS)
                .boxed()
                .max(Comparator.comparingDouble(channel -> spread(group, colours, channel)))
                .orElseThrow();
        double mean = mean(group, colours, shift);
        return List.of(
                group.stream().filter(colour -> channel(colour, shift) <= mean).toList(),
                group.stream().filter(colour -> channel(colour, shift) > mean).toList());
    }

    private static double spread(List<Integer> group, Map<Integer, Integer> colours) {
        return IntStream.of(CHANNELS)
                .mapToDouble(shift -> spread(group, colours, shift))
                .sum();
    }

    private static double spread(List<Integer> group, Map<Integer, Integer> colours, int shift) {
        int first = channel(group.getFirst(), shift);
        if (group.stream().allMatch(colour -> channel(colour, shift) == first)) {
            return 0;
        }
        double mean = mean(group, colours, shift);
        double spread = 0;
        for (int colour : group) {
            double difference = channel(colour, shift) - mean;
            spread += difference * difference * weight(colour, colours);
        }
        return spread;
    }

    private static double mean(List<Integer> group, Map<Integer, Integer> colours, int shift) {
        double sum = 0;
        double weights = 0;
        for (int colour : group) {
            double weight = weight(colour, colours);
            sum += channel(colour, shift) * weight;
            weights += weight;
        }
        return sum / weights;
    }

    private static double weight(int colour, Map<Integer, Integer> colours) {
        return Math.sqrt(colours.getOrDefault(colour, 1));
    }

    private static int channel(int colour, int shift) {
        return (colour >> shift) & 0xff;
    }
}
