package se.kursverk.coach;

import java.util.List;

/**
 * The least that breaks a rule, and the same mended.
 *
 * @param where the place of the finding: owner and path, with slashes
 * @param others the modules that the course has before it
 */
record Example(Draft broken, Draft mended, String where, List<Draft> others) {

    /** In a course of its own. */
    Example(Draft broken, Draft mended, String where) {
        this(broken, mended, where, List.of());
    }
}
