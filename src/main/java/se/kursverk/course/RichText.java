package se.kursverk.course;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Markdown that was parsed once and contains nothing unsafe: no raw HTML but a few harmless inline tags, no scripts, no
 * foreign pictures. Two are equal when their source is; the tree must not be changed by whoever renders it.
 */
public final class RichText {

    private final String source;
    private final Node document;

    /**
     * @param source CommonMark, {@code \n} line ends, without trailing white space
     * @param document the tree of {@code source}
     */
    public RichText(String source, Node document) {
        this.source = source;
        this.document = document;
    }

    public String source() {
        return source;
    }

    public Node document() {
        return document;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RichText text && source.equals(text.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
