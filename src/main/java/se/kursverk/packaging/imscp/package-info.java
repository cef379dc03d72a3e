/**
 * IMS Content Packaging 1.1 and 1.2: {@code imsmanifest.xml}, the manifest that SCORM, Common Cartridge and QTI packages
 * share, in JAXB classes for the elements that our formats write.
 *
 * <p>Every profile has a namespace of its own for the same elements. The classes carry that of IMS CP 1.1; a format says
 * by {@link se.kursverk.packaging.XmlBinding} which one its documents are written in.
 */
@NullMarked
@XmlSchema(namespace = Manifest.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package se.kursverk.packaging.imscp;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
