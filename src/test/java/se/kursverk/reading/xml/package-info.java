/** Whether XML of others is read with its places, and hostile XML refused. */
@NullMarked
package se.kursverk.reading.xml;

import org.jspecify.annotations.NullMarked;
