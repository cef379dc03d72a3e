package se.kursverk.rendering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a group is doing, as its instructor sees it.
 *
 * @param partial whether there may be more learners than these
 */
public record GroupTable(List<Row> rows, boolean partial) {

    public GroupTable {
        rows = List.copyOf(rows);
    }

    /**
     * A learner of the group.
     *
     * @param name empty where the LMS keeps it to itself
     * @param number what stands for a name, from 1
     * @param done how many modules are completed
     * @param score in hundredths of a per cent
     * @param changed when something was done last
     */
    public record Row(
            String name, int number, PartState state, int done, Optional<Integer> score, Optional<LocalDate> changed) {}
}
