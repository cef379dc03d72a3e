/** Tests of the inspection: hostile archives built byte by byte, faults planted in our packages, packages of others. */
@NullMarked
package se.kursverk.inspection;

import org.jspecify.annotations.NullMarked;
