package se.kursverk.reading.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a file puts the questions that follow, such as {@code $course$/top/Introduktion/Källor}. */
public final class CategoryPath {

    private CategoryPath() {}

    /** The path without the parts that say in which of Moodle's banks it lies; empty at the top of one. */
    public static Optional<String> of(String written) {
        List<String> parts = new ArrayList<>();
        // A slash in a name is written twice.
        for (String part : written.strip().replace("//", "\0").split("/", -1)) {
            String name = part.replace('\0', '/').strip();
            boolean bank = parts.isEmpty() && (name.equals("top") || (name.startsWith("$") && name.endsWith("$")));
            if (!name.isEmpty() && !bank) {
                parts.add(name);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }
}
