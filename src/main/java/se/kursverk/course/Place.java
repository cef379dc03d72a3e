package se.kursverk.course;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where in a module something stands, told by the ids that its author gave and not by files and lines: a command line and
 * a page with fields can both show it.
 *
 * @param module the module's id
 * @param owner the id of a page, an item, a situation or an end; empty for the part as a whole
 * @param path keys and ids below the owner, as content files have them, such as {@code options}, {@code b},
 *     {@code feedback}; empty for the owner as a whole
 */
public record Place(String module, Part part, String owner, List<String> path) {

    public Place {
        path = List.copyOf(path);
    }

    /** A part of a module as a whole. */
    public static Place of(String module, Part part) {
        return new Place(module, part, "", List.of());
    }

    /** A page, an item, a situation or an end. */
    public static Place of(String module, Part part, String owner) {
        return new Place(module, part, owner, List.of());
    }

    /** A place below this one. */
    public Place at(String... keys) {
        return new Place(
                module,
                part,
                owner,
                Stream.concat(path.stream(), Stream.of(keys)).toList());
    }

    /** Which of a module's four texts it stands in. */
    public enum Part {
        /** Title, objectives, sources, review. */
        DESCRIPTION,
        /** The pages. */
        LESSON,
        /** The items. */
        QUIZ,
        /** Situations and ends, whose ids share one name space. */
        SCENARIO
    }
}
