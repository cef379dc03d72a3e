package se.kursverk.reading.qti;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Identifiers of a file as ids of our options: lower-case letters and digits, unique in their list. */
public final class OptionIds {

    private static final int LONGEST = 24;

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The id for an identifier, the same each time it is asked for. */
    public String of(String identifier) {
        return ids.computeIfAbsent(identifier, this::made);
    }

    private String made(String identifier) {
        String plain = identifier.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String stem = plain.isEmpty() || plain.length() > LONGEST ? "o" + (ids.size() + 1) : plain;
        String id = stem;
        for (int number = 2; !taken.add(id); number++) {
            id = stem + "x" + number;
        }
        return id;
    }
}
