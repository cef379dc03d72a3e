/**
 * Questions out of spreadsheets, XLSX and CSV: one row for each, columns by their Swedish names, as
 * {@code content/README.md} describes them to trainers.
 *
 * <p>Both kinds of file become a {@link se.kursverk.reading.spreadsheet.Grid} of cells that know where they stand; from
 * there on nobody asks which it was. A {@code Header} finds the columns, a {@code QuestionRow} gives the cells of one
 * question and reports by cell whatever is wrong with them, and cells that nobody asked for are named. Cells hold
 * Markdown under the rules that content files have.
 *
 * <p>XLSX (ECMA-376 part 1) is read here by the JDK's own parser: fastexcel-reader makes room for as many columns as a
 * cell's name claims, so that a file of a kilobyte takes all memory there is; it also says nothing of merged cells.
 */
@NullMarked
package se.kursverk.reading.spreadsheet;

import org.jspecify.annotations.NullMarked;
