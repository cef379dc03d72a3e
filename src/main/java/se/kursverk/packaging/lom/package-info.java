/**
 * IEEE 1484.12.3 (LOM in XML), the metadata of Common Cartridge and of SCORM 2004, in JAXB classes for the elements that
 * we write. Profiles have namespaces of their own for the same elements, see
 * {@link se.kursverk.packaging.XmlBinding.Namespace}.
 */
@NullMarked
@XmlSchema(namespace = Lom.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package se.kursverk.packaging.lom;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
