/**
 * Zip files that others made, opened in memory for reading questions out of them.
 *
 * <p>What a zip says of itself is not believed: an entry is inflated only when it is asked for and only as far as a budget
 * reaches, a path that leaves the archive is no path of it, and whatever is broken becomes a problem. The inspection of
 * packages opens zips by its own means, since it must also judge what is skipped here.
 */
@NullMarked
package se.kursverk.reading.archive;

import org.jspecify.annotations.NullMarked;
