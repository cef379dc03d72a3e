package se.kursverk.packaging;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kursverk.course.Selection;
import se.kursverk.problem.Problems;

/** One way of packing modules for an LMS. Instances keep nothing between calls and may be used by several threads. */
public interface PackageFormat {

    /** What the command line calls it, such as {@code scorm12}. Stable. */
    String id();

    /** What people call it, such as {@code SCORM 1.2}. */
    String name();

    /** The file's name for a selection, such as {@code gdpr.zip}. */
    String fileName(Selection selection);

    /** Which LMS should be given the file, and where to upload it: one sentence for each. */
    String advice(Locale language);

    /** What this format cannot carry of the selection, item by item. */
    Losses losses(Selection selection);

    /** The losses, and whatever else is worth knowing; an error where nothing right could be written. */
    Problems check(Selection selection);

    /** Whether the package is an archive; otherwise it is the only file that is written, as it is. */
    default boolean archive() {
        return true;
    }

    /**
     * The ids of other formats of the same selection that shall lie beside a package of this one, for an LMS that takes
     * from them what it would take wrongly from this.
     */
    default List<String> companions() {
        return List.of();
    }

    /**
     * The format as it can be built where LTI links may point to a tool; empty for one that has nothing but such links
     * while there is no tool.
     *
     * @param tool the address at which the tool is launched
     */
    default Optional<PackageFormat> linkingTo(Optional<URI> tool) {
        return Optional.of(this);
    }

    /** Writes the whole package. The same selection gives the same files in the same order. */
    void write(Selection selection, Layout layout) throws IOException;
}
