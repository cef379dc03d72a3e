/**
 * Other people's XML as a tree that knows where in the file everything stands.
 *
 * <p>The formats that are read have no schema that real files keep to, so they are not bound to classes but walked. A tree
 * holds elements and the text between them, since questions mix the two. Document types are passed over without being
 * loaded and refused where they declare anything, so neither foreign files nor growing entities can be reached.
 */
@NullMarked
package se.kursverk.reading.xml;

import org.jspecify.annotations.NullMarked;
