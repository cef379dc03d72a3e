/**
 * Other people's files, and our own, back into questions.
 *
 * <p>A {@link se.kursverk.reading.QuestionReader} takes one kind of file and gives
 * {@link se.kursverk.reading.ReadQuestions}: every question that could be rebuilt in our model, and a problem, with line,
 * for everything that was not understood or that the model has no place for. Nothing is dropped in silence. Readers and
 * writers share no code, so that what is read back proves what was written. Readers know no file system: what they are
 * given is bytes, and whatever the bytes are, they answer with problems and never throw.
 *
 * <p>Readers register through {@link java.util.ServiceLoader}, as formats do.
 */
@NullMarked
package se.kursverk.reading;

import org.jspecify.annotations.NullMarked;
