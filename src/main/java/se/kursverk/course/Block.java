package se.kursverk.course;

import java.util.Optional;

/** A piece of a lesson page. */
public sealed interface Block {

    /** Running text: paragraphs, headings from level 2, lists, tables, quotations. */
    record Prose(RichText text) implements Block {}

    /** A term with its definition; feeds the glossary. */
    record KeyTerm(String term, RichText definition) implements Block {}

    /** A situation from a workplace, made up and shown as such. */
    record Example(String workplace, RichText text) implements Block {}

    /** What goes wrong and what to do instead. */
    record Warning(String title, RichText text) implements Block {}

    /**
     * "Stanna upp": a question to oneself. What the learner notes down is never sent or kept.
     *
     * @param id unique within the module
     */
    record Reflection(String id, RichText question) implements Block {}

    /** What the text just said rests on. */
    record SourceNote(Source source, RichText text) implements Block {}

    /**
     * A picture.
     *
     * @param path of an {@link Image} of the module
     * @param alt carries the same point as the picture
     */
    record Figure(String path, String alt, Optional<RichText> caption) implements Block {}
}
