package se.kursverk.reading;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Writes letters so that Markdown takes them for letters, with no more backslashes than that needs: the result is a
 * content file that people read. The renderer's own way escapes every {@code &} and {@code _}, yet not a {@code +} that
 * begins a line.
 */
final class EscapedText implements NodeRenderer {

    private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,9}(?=[.)](\\s|$))");
    private static final Pattern REFERENCE = Pattern.compile("&#?[A-Za-z0-9]{1,40}(;|$)|&$");

    private final MarkdownWriter writer;

    private EscapedText(MarkdownWriter writer) {
        this.writer = writer;
    }

    /** Makes one for each rendering. */
    static final class Factory implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new EscapedText(context.getWriter());
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, HardLineBreak.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Text text) {
            letters(text);
        } else {
            // The renderer would write two spaces, which nobody sees in a file.
            writer.raw("\\");
            writer.line();
        }
    }

    private void letters(Text text) {
        String letters = text.getLiteral();
        StringBuilder markdown = new StringBuilder(letters.length() + 8);
        int start = 0;
        if (writer.isAtLineStart()) {
            start = lineStart(letters, markdown);
        }
        boolean inLink = inside(text, Link.class);
        boolean inCell = inside(text, TableCell.class);
        for (int i = start; i < letters.length(); i++) {
            boolean escaped = escaped(letters, i, inLink, inCell) || (i == letters.length() - 1 && bang(letters, text));
            if (escaped && inCell && letters.charAt(i) == '\\') {
                // Two backslashes before a cell's end would be read as one that escapes the end.
                markdown.append("&#92;");
            } else {
                markdown.append(escaped ? "\\" : "").append(letters.charAt(i));
            }
        }
        writer.raw(markdown.toString());
    }

    /** What would begin a list, a quote and so on; how many letters have been written. */
    private static int lineStart(String letters, StringBuilder markdown) {
        Matcher numbered = NUMBERED.matcher(letters);
        if (numbered.lookingAt()) {
            markdown.append(numbered.group()).append('\\').append(letters.charAt(numbered.end()));
            return numbered.end() + 1;
        }
        char first = letters.isEmpty() ? 'a' : letters.charAt(0);
        char second = letters.length() > 1 ? letters.charAt(1) : ' ';
        boolean meaningful = switch (first) {
            case '#', '>', '=' -> true;
            case '-', '+' -> !Character.isLetterOrDigit(second);
            case '~' -> second == '~';
            case ':' -> second == '-';
            default -> false;
        };
        if (meaningful) {
            markdown.append('\\').append(first);
            return 1;
        }
        return 0;
    }

    private static boolean escaped(String letters, int i, boolean inLink, boolean inCell) {
        boolean last = i == letters.length() - 1;
        char next = last ? '\\' : letters.charAt(i + 1);
        return switch (letters.charAt(i)) {
            case '`', '[' -> true;
            case '*' -> !apart(letters, i);
            case '_' ->
                !apart(letters, i)
                        && (last
                                || i == 0
                                || !Character.isLetterOrDigit(next)
                                || !Character.isLetterOrDigit(letters.charAt(i - 1)));
            case '\\' -> last || (next < 0x7f && !Character.isLetterOrDigit(next) && next != ' ');
            case ']' -> inLink;
            case '<' -> last || (next != ' ' && !(next >= '0' && next <= '9'));
            case '&' -> REFERENCE.matcher(letters).region(i, letters.length()).lookingAt();
            // In a cell the renderer does it.
            case '|' -> !inCell;
            default -> false;
        };
    }

    /** Whether a run of the same character has a space before and after it, so that no emphasis can begin or end. */
    private static boolean apart(String letters, int i) {
        int start = i;
        int end = i;
        while (start > 0 && letters.charAt(start - 1) == letters.charAt(i)) {
            start--;
        }
        while (end < letters.length() && letters.charAt(end) == letters.charAt(i)) {
            end++;
        }
        return start > 0 && end < letters.length() && letters.charAt(start - 1) == ' ' && letters.charAt(end) == ' ';
    }

    /** Whether the text ends in {@code !} and a link follows, which together would be a picture. */
    private static boolean bang(String letters, Text text) {
        return letters.endsWith("!") && text.getNext() instanceof Link;
    }

    private static boolean inside(Node node, Class<? extends Node> type) {
        for (Node one = node.getParent(); one != null; one = one.getParent()) {
            if (type.isInstance(one)) {
                return true;
            }
        }
        return false;
    }
}
