package se.kursverk.coach;

/**
 * The least that breaks a rule, and the same mended.
 *
 * @param where the place of the finding: owner and path, with slashes
 * @param neighbours the other modules of the course
 */
record Example(Draft broken, Draft mended, String where, Draft... neighbours) {}
