package se.kursverk.reading.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kursverk.reading.SourceText;

/** Cuts a file at its empty lines, and takes the comments out. */
final class GiftBlocks {

    private static final Pattern ID = Pattern.compile("\\[id:([^\\]\\n]{1,100})]");
    private static final Pattern TAG = Pattern.compile("\\[tag:((?:[^\\]\\\\\\n]|\\\\.){1,2000})]");

    private final SourceText source;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder comments = new StringBuilder();
    private int start = -1;

    private GiftBlocks(SourceText source) {
        this.source = source;
    }

    static List<Block> of(SourceText source) {
        GiftBlocks cutter = new GiftBlocks(source);
        cutter.cut(withoutComments(source.text()));
        return List.copyOf(cutter.blocks);
    }

    /** As long as before, so that places stay. */
    private static String withoutComments(String text) {
        StringBuilder blanked = new StringBuilder(text);
        for (int line = 0; line < text.length(); line = lineEnd(text, line) + 1) {
            int end = lineEnd(text, line);
            if (comment(text, line, end)) {
                for (int i = line; i < end; i++) {
                    blanked.setCharAt(i, ' ');
                }
            }
        }
        return blanked.toString();
    }

    private void cut(String text) {
        String original = source.text();
        for (int line = 0; line < text.length(); line = lineEnd(text, line) + 1) {
            int end = lineEnd(text, line);
            if (comment(original, line, end)) {
                comments.append(original, line, end).append('\n');
            } else if (text.substring(line, end).isBlank()) {
                finish(text, line);
            } else if (text.startsWith("$CATEGORY:", line)) {
                finish(text, line);
                start = line;
                finish(text, end);
            } else if (start < 0) {
                start = line;
            }
        }
        finish(text, text.length());
    }

    private void finish(String text, int end) {
        if (start >= 0) {
            String said = comments.toString();
            Matcher id = ID.matcher(said);
            List<String> tags = TAG.matcher(said)
                    .results()
                    .map(found -> found.group(1).replaceAll("\\\\(.)", "$1").strip())
                    .toList();
            blocks.add(new Block(
                    new Slice(source, text, start, end).trimmed(),
                    id.find() ? Optional.of(id.group(1).strip()) : Optional.empty(),
                    tags));
            comments.setLength(0);
        }
        start = -1;
    }

    private static int lineEnd(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end;
    }

    private static boolean comment(String text, int line, int end) {
        int first = line;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return text.startsWith("//", first) && first < end;
    }

    /**
     * A question or a category.
     *
     * @param id as a comment before or in it says
     * @param tags as comments say
     */
    record Block(Slice slice, Optional<String> id, List<String> tags) {}
}
