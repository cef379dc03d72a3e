/**
 * 1EdTech QTI 1.2.1 (ASI), as far as the profile of Common Cartridge 1.1 goes, in JAXB classes for the elements that we
 * write. The words are the standard's own: a {@code respcondition} tests what {@code conditionvar} says, sets the score
 * by {@code setvar} and shows an {@code itemfeedback} by {@code displayfeedback}.
 */
@NullMarked
@XmlSchema(namespace = Questestinterop.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package se.kursverk.packaging.qti12;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
