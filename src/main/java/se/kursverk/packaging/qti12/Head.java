package se.kursverk.packaging.qti12;

/**
 * What every item has, whatever its kind.
 *
 * @param title the question's beginning, by which teachers tell items apart
 * @param prompt HTML
 */
record Head(String ident, String title, String prompt, Qtimetadata metadata) {}
