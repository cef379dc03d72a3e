/**
 * 1EdTech QTI 1.2.1 (ASI) as two dialects of it are read: the profile of Common Cartridge and Canvas' own form, which
 * cartridges and QTI 1.2 packages share. {@link se.kursverk.packaging.qti12.QtiItems} makes items of ours into items of
 * either; the rest are JAXB classes for the elements that we write. The words are the standard's own: a
 * {@code respcondition} tests what {@code conditionvar} says, sets the score by {@code setvar} and shows an
 * {@code itemfeedback} by {@code displayfeedback}.
 */
@NullMarked
@XmlSchema(namespace = Questestinterop.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
