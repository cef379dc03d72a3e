/**
 * IMS Simple Sequencing 1.0, of which a package with one SCO needs almost nothing: that the LMS may go to the SCO by
 * itself, and that it leaves completion and success to it.
 *
 * <p>Deliberately without objectives: {@code mapInfo} ends Moodle's import on PHP 8.
 */
@NullMarked
@XmlSchema(namespace = Sequencing.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package se.kursverk.packaging.imsss;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
