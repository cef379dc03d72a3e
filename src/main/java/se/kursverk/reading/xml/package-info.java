/**
 * XML files of others as elements that know their place, for problems to point at.
 *
 * <p>The JDK's own parser reads them, whatever other parsers lie on the class path; nothing is fetched, a document type
 * that declares anything is refused, and nesting has a limit. Names come without prefix: the vocabularies read here differ
 * in their names, and files of one vocabulary in their namespaces.
 */
@NullMarked
package se.kursverk.reading.xml;

import org.jspecify.annotations.NullMarked;
