/** Tests of what is understood of spreadsheets, and of what is told of those that are broken. */
@NullMarked
package se.kursverk.reading.spreadsheet;

import org.jspecify.annotations.NullMarked;
