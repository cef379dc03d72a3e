package se.kursverk.reading;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** What a text had that ours cannot have: each kind is told once for a text, with what exactly. */
final class TextLosses {

    /** As many as a reader takes in. */
    private static final int SHOWN = 5;

    private static final int SHOWN_LENGTH = 60;

    private final Map<TextLoss, Set<String>> found = new EnumMap<>(TextLoss.class);

    void add(TextLoss loss, String what) {
        String line = what.strip().replaceAll("\\s+", " ");
        found.computeIfAbsent(loss, any -> new LinkedHashSet<>())
                .add(line.length() > SHOWN_LENGTH ? line.substring(0, SHOWN_LENGTH) + "…" : line);
    }

    void report(Location location, Problems problems) {
        found.forEach((loss, what) ->
                problems.warning(loss.code(), location, loss.text().formatted(listed(what)), loss.remedy()));
    }

    private static String listed(Collection<String> what) {
        String list = String.join(", ", what.stream().limit(SHOWN).toList());
        return what.size() > SHOWN ? list + " med flera" : list;
    }
}
