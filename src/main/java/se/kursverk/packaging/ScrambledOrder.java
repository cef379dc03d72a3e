package se.kursverk.packaging;

import java.util.Comparator;
import java.util.List;
import se.kursverk.course.Interaction.Option;

/**
 * Things to put in order, in an order that is not the right one and is the same each time: some systems show them as the
 * file has them.
 */
public final class ScrambledOrder {

    private ScrambledOrder() {}

    /**
     * The things, scrambled.
     *
     * @param right two things or more, in the right order
     */
    public static List<Option> of(List<Option> right) {
        List<Option> sorted = right.stream()
                .sorted(Comparator.comparing((Option option) -> option.text().source())
                        .thenComparing(Option::id))
                .toList();
        return sorted.equals(right) ? sorted.reversed() : sorted;
    }
}
