package se.kursverk.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ids of one kind within a file: each only once, and others may point only to what is there. */
public final class Ids {

    private static final int MAX_LENGTH = 60;

    private final Map<String, Position> positions = new LinkedHashMap<>();

    /** Takes an id, or reports that it is taken already. */
    public void add(SourceFile file, String id, Position position) {
        Position earlier = id.isEmpty() ? null : positions.putIfAbsent(id, position);
        if (earlier != null) {
            file.error(
                    "id-duplicate",
                    position,
                    "Id:t ”" + id + "” finns redan på rad " + earlier.line() + ".",
                    "Ge ett av dem ett annat id.");
        }
    }

    /** Takes a reference to something else, or reports that it is in the list already. */
    public void once(SourceFile file, String id, Position position) {
        if (!id.isEmpty() && positions.putIfAbsent(id, position) != null) {
            file.error("value-duplicate", position, "”" + id + "” står redan i listan.", "Ta bort det ena.");
        }
    }

    public boolean contains(String id) {
        return positions.containsKey(id);
    }

    public Position position(String id) {
        return positions.getOrDefault(id, Position.WHOLE_FILE);
    }

    public Collection<String> all() {
        return positions.keySet();
    }

    /**
     * Reports a reference to an id that is not there.
     *
     * @param what the thing referred to, such as {@code Sidan}
     */
    public void require(SourceFile file, String id, Position position, String code, String what) {
        if (!id.isEmpty() && !contains(id)) {
            file.error(code, position, what + " ”" + id + "” finns inte.", Suggestion.remedy(id, all()));
        }
    }

    /** Whether a text may be an id: {@code a–z}, {@code 0–9} and single hyphens between them. */
    public static boolean valid(String id) {
        if (id.isEmpty() || id.length() > MAX_LENGTH || id.startsWith("-") || id.endsWith("-")) {
            return false;
        }
        return id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')
                && !id.contains("--");
    }
}
