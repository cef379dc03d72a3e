/**
 * Reads the {@code content/} folder, whose format its README describes, into a {@link se.kursverk.course.Course}.
 *
 * <p>{@link se.kursverk.content.ContentLoader} is the way in. Every file goes through the same three steps: bytes become a
 * {@code SourceFile} (size, encoding), YAML becomes {@code YamlNode}s that know their line and column, and a reader per
 * kind of file asks {@code Fields} for the keys that it knows; whatever nobody asked for is reported as unknown. Markdown
 * is parsed where it stands, so that a mistake inside a long text is shown at its own line.
 *
 * <p>No reader stops at a mistake. It puts something harmless in its place, goes on, and no course is handed out as long
 * as there is one error; so nothing made up ever leaves this package.
 */
@NullMarked
package se.kursverk.content;

import org.jspecify.annotations.NullMarked;
