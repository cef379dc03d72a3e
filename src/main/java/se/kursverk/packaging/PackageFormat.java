package se.kursverk.packaging;

import java.io.IOException;
import java.util.Locale;
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

    /** What this format cannot carry of the selection; an error where nothing right could be written. */
    Problems check(Selection selection);

    /** Writes the whole package. The same selection gives the same files in the same order. */
    void write(Selection selection, Layout layout) throws IOException;
}
