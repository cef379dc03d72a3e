package se.kursverk.content;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.YamlNode;

/**
 * Where a piece of Markdown stands in its file, to find the place of a mistake in it.
 *
 * @param line the file's line of the text's first line
 * @param indent how many characters precede each of the text's lines in the file
 * @param exact whether the text's lines are the file's; folded texts have but a beginning
 */
record TextPlace(SourceFile file, int line, int indent, boolean exact) {

    /** Lines of a Markdown file, from the given one. */
    static TextPlace ofLines(SourceFile file, int line) {
        return new TextPlace(file, line, 0, true);
    }

    /** A text somewhere within a line, from a column. */
    static TextPlace within(SourceFile file, int line, int indent) {
        return new TextPlace(file, line, indent, true);
    }

    /** A value in YAML. */
    static TextPlace of(SourceFile file, YamlNode.Scalar scalar) {
        Position start = scalar.position();
        int before = index(file.line(start.line()), start.column());
        if (scalar.style() == ScalarStyle.LITERAL) {
            return new TextPlace(file, start.line() + 1, literalIndent(file, start.line() + 1, scalar.value()), true);
        }
        boolean oneLine =
                scalar.style() != ScalarStyle.FOLDED && file.line(start.line()).indexOf(scalar.value(), before) >= 0;
        int quote = scalar.style() == ScalarStyle.PLAIN ? 0 : 1;
        return new TextPlace(file, start.line(), before + (oneLine ? quote : 0), oneLine);
    }

    /** How far a literal block is indented: what its first written line has more in the file than in the text. */
    private static int literalIndent(SourceFile file, int firstLine, String text) {
        int start = 0;
        int line = firstLine;
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
            line++;
        }
        int end = text.indexOf('\n', start);
        return Math.max(0, file.line(line).length() - ((end < 0 ? text.length() : end) - start));
    }

    private static int index(String line, int column) {
        return line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
    }

    /** The file's position of a place in the text. */
    Position position(int lineIndex, int index) {
        return exact ? file.position(line + lineIndex, indent + index) : file.position(line, indent);
    }

    /** Where a node begins. */
    Position position(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.getSourceSpans().isEmpty()) {
                SourceSpan span = one.getSourceSpans().getFirst();
                return position(span.getLineIndex(), span.getColumnIndex());
            }
        }
        return position(0, 0);
    }
}
