/**
 * The competence framework that the modules teach: levels, areas and topics. Ids are stable for ever, since packages,
 * line items and statistics are keyed on them.
 *
 * <p>The words are the framework's own. In 1EdTech CASE terms a {@link se.kursverk.framework.Framework} is a
 * CFDocument and everything below it a CFItem; the levels of the tree are few and fixed, so they have types of their
 * own here.
 */
@NullMarked
package se.kursverk.framework;

import org.jspecify.annotations.NullMarked;
