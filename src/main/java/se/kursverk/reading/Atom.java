package se.kursverk.reading;

import java.util.List;

/** A piece of a paragraph, with what is done to it, outermost first. */
sealed interface Atom {

    List<Mark> marks();

    /** The same piece with other marks. */
    Atom marked(List<Mark> marks);

    /** Whether it is white space of some kind, which never begins or ends an emphasis. */
    default boolean blank() {
        return false;
    }

    /** Letters without white space, or a single white space character that HTML does not collapse. */
    record Word(String letters, boolean blank, List<Mark> marks) implements Atom {
        @Override
        public Word marked(List<Mark> other) {
            return new Word(letters, blank, other);
        }
    }

    /** White space that HTML collapses. */
    record Space(List<Mark> marks) implements Atom {
        @Override
        public Space marked(List<Mark> other) {
            return new Space(other);
        }

        @Override
        public boolean blank() {
            return true;
        }
    }

    /** A line break. */
    record Break(List<Mark> marks) implements Atom {
        @Override
        public Break marked(List<Mark> other) {
            return new Break(other);
        }

        @Override
        public boolean blank() {
            return true;
        }
    }

    /** Code within a line. */
    record CodeSpan(String code, List<Mark> marks) implements Atom {
        @Override
        public CodeSpan marked(List<Mark> other) {
            return new CodeSpan(code, other);
        }
    }

    /** {@code [[id]]} where a gap is meant. */
    record GapMark(String id, List<Mark> marks) implements Atom {
        @Override
        public GapMark marked(List<Mark> other) {
            return new GapMark(id, other);
        }
    }
}
