package se.kursverk.reading.qti;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Identifiers of a file as ids of our options: lower-case letters and digits, unique in their list. What all identifiers
 * of a list begin with up to the first {@code _} or {@code -} tells none of them apart and is left out.
 */
public final class OptionIds {

    private static final int LONGEST = 24;

    private final Map<String, String> ids = new LinkedHashMap<>();

    /** For the identifiers of one list, in its order. */
    public OptionIds(Collection<String> identifiers) {
        int shared = shared(List.copyOf(identifiers));
        Set<String> taken = new HashSet<>();
        for (String identifier : identifiers) {
            ids.computeIfAbsent(identifier, any -> made(identifier.substring(shared), taken));
        }
    }

    /** The id for an identifier of the list. */
    public String of(String identifier) {
        return Optional.ofNullable(ids.get(identifier))
                .orElseThrow(() -> new IllegalArgumentException("no such identifier: " + identifier));
    }

    /** All ids. */
    public Set<String> all() {
        return Set.copyOf(ids.values());
    }

    private static int shared(List<String> identifiers) {
        if (identifiers.isEmpty()) {
            return 0;
        }
        String first = identifiers.getFirst();
        int end = 0;
        while (end < first.length() && first.charAt(end) != '_' && first.charAt(end) != '-') {
            end++;
        }
        if (end >= first.length() - 1) {
            return 0;
        }
        String prefix = first.substring(0, end + 1);
        return identifiers.stream()
                        .allMatch(identifier -> identifier.startsWith(prefix) && identifier.length() > prefix.length())
                ? prefix.length()
                : 0;
    }

    private String made(String identifier, Set<String> taken) {
        String plain = identifier.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String stem = plain.isEmpty() || plain.length() > LONGEST ? "o" + (taken.size() + 1) : plain;
        String id = stem;
        for (int number = 2; !taken.add(id); number++) {
            id = stem + "x" + number;
        }
        return id;
    }
}
