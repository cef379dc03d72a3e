package se.kursverk.reading.qti12;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of HTML that is one string, as far as its tags tell them apart. */
final class Blocks {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>");

    private static final Set<String> NAMES = Set.of(
            "p", "div", "ul", "ol", "dl", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "figure");

    private Blocks() {}

    /** The outermost blocks, and what stands between them, in order; what is never closed is one block to the end. */
    static List<String> of(String html) {
        List<String> blocks = new ArrayList<>();
        int depth = 0;
        int from = 0;
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            if (!NAMES.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
                continue;
            }
            boolean closes = !tag.group(1).isEmpty();
            if (!closes && depth == 0) {
                add(html.substring(from, tag.start()), blocks);
                from = tag.start();
            }
            depth = Math.max(0, depth + (closes ? -1 : 1));
            if (closes && depth == 0) {
                add(html.substring(from, tag.end()), blocks);
                from = tag.end();
            }
        }
        add(html.substring(from), blocks);
        return blocks;
    }

    private static void add(String block, List<String> blocks) {
        if (!block.isBlank()) {
            blocks.add(block.strip());
        }
    }
}
