/**
 * What the readers of every version of QTI share: elements in one spelling, HTML out of XML, feedback sorted by trying
 * answers.
 */
@NullMarked
package se.kursverk.reading.qti;

import org.jspecify.annotations.NullMarked;
