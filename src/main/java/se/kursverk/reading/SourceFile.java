package se.kursverk.reading;

/**
 * A file to read questions from.
 *
 * @param name as problems name it, such as the path that the user gave
 * @param bytes must not be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record SourceFile(String name, byte[] bytes) {}
