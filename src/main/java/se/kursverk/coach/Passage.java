package se.kursverk.coach;

import java.util.List;
import se.kursverk.course.Place;
import se.kursverk.course.RichText;

/** A text of a module with its place, cut into sentences. */
record Passage(Place place, Kind kind, List<Sentence> sentences) {

    static Passage of(Place place, Kind kind, RichText text) {
        return new Passage(
                place,
                kind,
                PlainText.paragraphs(text).stream()
                        .flatMap(paragraph -> Sentence.of(paragraph).stream())
                        .toList());
    }

    int wordCount() {
        return sentences.stream().mapToInt(one -> one.words().size()).sum();
    }

    /** What a text is there for. */
    enum Kind {
        /** Says what holds: running text, warnings, notes on sources. */
        TEACHING,
        /** What a term means; feeds the glossary. */
        DEFINITION,
        /** A made-up workplace, or a question to oneself. */
        EXAMPLE,
        /** Beside a picture. */
        CAPTION,
        /** Anything in the quiz. */
        QUESTION,
        /** Anything in the scenario. */
        STORY
    }
}
