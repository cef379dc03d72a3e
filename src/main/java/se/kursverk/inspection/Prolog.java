package se.kursverk.inspection;

import java.nio.charset.StandardCharsets;

/**
 * What stands before an XML document's root. QTI 1.2 files often name their DTD there, which is harmless as long as it is
 * not read; a DOCTYPE with declarations of its own is what XXE and entity bombs are made of.
 */
final class Prolog {

    private static final int LONGEST = 8192;

    private final byte[] bytes;
    private final String head;
    private final int start;
    private final int end;

    private Prolog(byte[] bytes, String head, int start, int end) {
        this.bytes = bytes;
        this.head = head;
        this.start = start;
        this.end = end;
    }

    /** Understands encodings that begin as ASCII does; in others the parser itself refuses a DOCTYPE. */
    static Prolog of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
        int at = head.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        while (at < head.length()) {
            if (Character.isWhitespace(head.charAt(at))) {
                at++;
            } else if (head.startsWith("<!--", at)) {
                at = after("-->", head, at);
            } else if (head.startsWith("<?", at)) {
                at = after("?>", head, at);
            } else if (head.startsWith("<!DOCTYPE", at)) {
                return new Prolog(bytes, head, at, endOfDoctype(head, at));
            } else {
                break;
            }
        }
        return new Prolog(bytes, head, -1, -1);
    }

    private static int after(String mark, String head, int from) {
        int at = head.indexOf(mark, from);
        return at < 0 ? head.length() : at + mark.length();
    }

    /** After the {@code >}, or -1 where the DOCTYPE has an internal subset or no end. */
    private static int endOfDoctype(String head, int from) {
        char quote = 0;
        for (int at = from; at < head.length(); at++) {
            char c = head.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                return -1;
            } else if (c == '>') {
                return at + 1;
            }
        }
        return -1;
    }

    boolean declaresEntities() {
        return start >= 0 && end < 0;
    }

    /** Of the DOCTYPE. */
    int line() {
        return (int) head.substring(0, Math.max(0, start))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    /** The document with spaces in the DOCTYPE's place, so that positions stay. */
    byte[] withoutDoctype() {
        if (start < 0) {
            return bytes;
        }
        byte[] copy = bytes.clone();
        for (int at = start; at < end; at++) {
            if (copy[at] != '\n' && copy[at] != '\r') {
                copy[at] = ' ';
            }
        }
        return copy;
    }
}
