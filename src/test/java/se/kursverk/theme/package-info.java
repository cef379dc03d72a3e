/** Colours that are proved to be readable, and the theme that other tests take. */
@NullMarked
package se.kursverk.theme;

import org.jspecify.annotations.NullMarked;
