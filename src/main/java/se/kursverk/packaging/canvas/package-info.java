/**
 * Canvas' own XML ({@code cccv1p0}), in which it keeps what no standard says of a quiz, in JAXB classes for the elements that
 * we write.
 */
@NullMarked
@XmlSchema(namespace = Quiz.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package se.kursverk.packaging.canvas;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
