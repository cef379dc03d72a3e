package se.kursverk.content;

import java.util.List;
import se.kursverk.course.Lesson;
import se.kursverk.course.RichText;

/** A lesson and what the rest of its module and the glossary need to know about it. */
record ReadLesson(Lesson lesson, Ids pages, List<Term> terms, List<FigureUse> figures) {

    /** A term that a lesson or the glossary file defines. */
    record Term(String name, RichText definition, SourceFile file, Position position) {}

    /** A picture's path where a lesson shows it. */
    record FigureUse(String path, SourceFile file, Position position) {}
}
