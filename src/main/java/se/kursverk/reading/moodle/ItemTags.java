package se.kursverk.reading.moodle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kursverk.course.Difficulty;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/**
 * What a question's tags say. Those that begin with {@code kursverk:} say what Moodle has no place for, as
 * {@code kursverk:KEY=VALUE}:
 *
 * <ul>
 *   <li>{@code competence}: the id of what the question is about
 *   <li>{@code difficulty}: {@code easy}, {@code medium} or {@code hard}
 *   <li>{@code page}: the id of the lesson page
 *   <li>{@code ignore-spaces}: {@code true} where white space in a typed answer never counts
 *   <li>{@code expected-length}: of a typed answer, in characters
 *   <li>{@code unit}: what stands after a number's field
 *   <li>{@code fixed}: the letters, separated by spaces, of the options that keep their place, {@code a} for the file's first
 * </ul>
 *
 * Any other tag is told as lost.
 */
public final class ItemTags {

    private static final String OURS = "kursverk:";
    private static final Set<String> KEYS =
            Set.of("competence", "difficulty", "page", "ignore-spaces", "expected-length", "unit", "fixed");

    private final Map<String, String> values = new LinkedHashMap<>();

    private ItemTags() {}

    /** Reads a question's tags and reports those that are not ours. */
    public static ItemTags of(List<String> tags, Location location, Problems problems) {
        ItemTags ours = new ItemTags();
        List<String> others = new ArrayList<>();
        for (String tag : tags) {
            int equals = tag.indexOf('=');
            String key = tag.startsWith(OURS) && equals > 0 ? tag.substring(OURS.length(), equals) : "";
            if (KEYS.contains(key)) {
                ours.values.put(key, tag.substring(equals + 1).strip());
            } else if (!tag.isBlank()) {
                others.add(tag.strip());
            }
        }
        if (!others.isEmpty()) {
            problems.warning(
                    "tags-not-kept",
                    location,
                    "Taggar kom inte med: " + String.join(", ", others) + ".",
                    "Ange competence i frågan, om taggen säger vad frågan prövar.");
        }
        return ours;
    }

    /** What a tag says, if there is one. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    /** A tag that says an id; empty where it is none that we could use. */
    public Optional<String> id(String key) {
        return value(key).filter(id -> id.length() <= 60 && id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    /** Whether a tag says {@code true}. */
    public boolean flag(String key) {
        return value(key).filter("true"::equals).isPresent();
    }

    /** A whole number within bounds. */
    public Optional<Integer> number(String key, int least, int most) {
        return value(key)
                .filter(value -> value.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    public Difficulty difficulty() {
        return switch (value("difficulty").orElse("")) {
            case "easy" -> Difficulty.EASY;
            case "hard" -> Difficulty.HARD;
            default -> Difficulty.MEDIUM;
        };
    }

    /** The letters of the options that keep their place. */
    public Set<String> fixed() {
        return Arrays.stream(value("fixed").orElse("").split("[ ,]+"))
                .filter(letter -> !letter.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
