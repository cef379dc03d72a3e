/**
 * cmi5 (AICC, 1st edition "Quartz"): one assignable unit for any selection, in a zip with {@code cmi5.xml}.
 *
 * <p>Several modules are one unit as well, as they are one SCO: the learner goes between them in one window and one
 * session, and the rule of completion holds for all of them together. The unit moves on by {@code CompletedAndPassed};
 * its mastery score is the mean of the modules', which nobody who mastered each of them can be below.
 *
 * <p>The identifiers are IRIs made of the selection's id alone: an LMS keeps results by them when a new release is
 * uploaded.
 */
@NullMarked
@XmlSchema(namespace = CourseStructure.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package se.kursverk.packaging.cmi5;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
