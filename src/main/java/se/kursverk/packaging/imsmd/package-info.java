/**
 * IMS Learning Resource Meta-Data 1.2.1, the metadata of SCORM 1.2 (IEEE LOM came later and spells everything anew), in
 * JAXB classes for the elements that we write.
 */
@NullMarked
@XmlSchema(namespace = Lom.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package se.kursverk.packaging.imsmd;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
