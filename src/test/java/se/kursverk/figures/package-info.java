@NullMarked
package se.kursverk.figures;

import org.jspecify.annotations.NullMarked;
