package se.kursverk.reading;

/** Reads questions out of one kind of file. Instances keep nothing between calls and may be used by several threads. */
public interface QuestionReader {

    /** What the command line calls it, such as {@code gift}; where we write the format too, by the same id. Stable. */
    String id();

    /** What people call the kind of file, such as {@code Moodle XML}. */
    String name();

    /** Whether the bytes look like this kind of file. Readers are asked in the order in which they are registered. */
    boolean recognizes(SourceFile file);

    /** Everything that the file holds. Never throws because of what is in the file. */
    ReadQuestions read(SourceFile file);
}
