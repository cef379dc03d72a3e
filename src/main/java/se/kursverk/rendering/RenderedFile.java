package se.kursverk.rendering;

/**
 * A file of a learner's module. The bytes must not be changed.
 *
 * @param path relative to the package's root, with {@code /}
 */
@SuppressWarnings("ArrayRecordComponent")
public record RenderedFile(String path, byte[] bytes) {}
