/**
 * What Canvas writes beside the standard into the cartridges that it exports, in JAXB classes for the elements that we
 * write; Canvas calls the vocabulary {@code cccv1p0} and publishes no document about it. The words are Canvas' own.
 *
 * <p>A cartridge that holds {@code course_settings/canvas_export.txt} is a Canvas cartridge: Canvas reads modules, pages,
 * files and quizzes from here, and no longer from the organization. All other systems go by the organization.
 *
 * <ul>
 *   <li>A module is complete when lesson and scenario are viewed and the quiz has its mastery, which Canvas counts in
 *       points. One may go about it in any order, as in every other format; the practice quiz is for whoever wants it.
 *   <li>The quiz is one, with every kind of question that Canvas has. Open answers lie in a question bank: nobody is to
 *       grade them, and nobody is to keep them.
 *   <li>A selection of one module is one module of Canvas, with what is said about it first and its terms last. Several have
 *       a module before them for that, as other systems have.
 *   <li>Everything is published: what a teacher does not want to be seen yet stays hidden while its module is.
 *   <li>A graded quiz brings its assignment. Canvas makes none for quizzes of a Canvas cartridge, and leaves the quiz
 *       unpublished then.
 * </ul>
 */
@NullMarked
@XmlSchema(namespace = CanvasXml.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package se.kursverk.packaging.canvas;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
