package se.kursverk.packaging;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The paths in one package. Lower-case ASCII is the only spelling that every LMS, server and file system reads in the
 * same way; anything else is a bug of the format that asked for it.
 */
final class FilePaths {

    private static final String NAME = "[a-z0-9][a-z0-9._-]*";
    private static final Pattern PATH = Pattern.compile(NAME + "(?:/" + NAME + ")*");

    private final Set<String> taken = new HashSet<>();

    /** The path itself, if it is sound and new. */
    String claim(String path) {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("not a path for a package: " + path);
        }
        if (!taken.add(path)) {
            throw new IllegalArgumentException("twice in one package: " + path);
        }
        return path;
    }
}
