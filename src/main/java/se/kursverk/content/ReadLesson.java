package se.kursverk.content;

import java.util.List;
import java.util.Optional;
import se.kursverk.course.Lesson;
import se.kursverk.course.RichText;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;

/**
 * A lesson and what the rest of its module and the glossary need to know about it.
 *
 * @param pages the ids of its pages; empty when some page has none that can be used
 * @param whole whether nothing is wrong with the file, so that what it does not mention is really not mentioned
 */
record ReadLesson(Lesson lesson, Optional<Ids> pages, List<Term> terms, List<FigureUse> figures, boolean whole) {

    /** A term that a lesson or the glossary file defines. */
    record Term(String name, RichText definition, SourceFile file, Position position) {}

    /** A picture's path where a lesson shows it. */
    record FigureUse(String path, SourceFile file, Position position) {}
}
