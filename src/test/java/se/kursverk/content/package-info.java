@NullMarked
package se.kursverk.content;

import org.jspecify.annotations.NullMarked;
