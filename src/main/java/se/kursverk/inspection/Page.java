package se.kursverk.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.kursverk.problem.Location;

/** A text of a package that is HTML or SVG, cut into tokens. */
final class Page {

    /** In lines longer than that, columns are UTF-16 units. */
    private static final int LONG_LINE = 10_000;

    /** What stands in a decoded text for bytes that are no UTF-8, and seldom for itself. */
    private static final char REPLACEMENT = '\ufffd';

    private final String path;
    private final String text;
    private final List<HtmlToken> tokens;
    private final int[] lines;
    private final Findings findings;

    private Page(String path, String text, Findings findings) {
        this.path = path;
        this.text = text;
        this.tokens = HtmlScanner.scan(text);
        this.lines = lines(text);
        this.findings = findings;
    }

    static Page read(String path, byte[] bytes, Findings findings) {
        return new Page(path, decoded(path, bytes, findings), findings);
    }

    /** UTF-8; where it is not, that is told and the bytes are taken one by one. */
    static String decoded(String path, byte[] bytes, Findings findings) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.once(Rule.TEXT_NOT_UTF8, path, findings.in(path), "Filen är inte UTF-8, så å, ä och ö blir fel.");
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    String path() {
        return path;
    }

    String folder() {
        return Contents.folder(path);
    }

    String text() {
        return text;
    }

    List<HtmlToken> tokens() {
        return tokens;
    }

    Stream<HtmlToken.Start> starts() {
        return tokens.stream().filter(HtmlToken.Start.class::isInstance).map(HtmlToken.Start.class::cast);
    }

    Stream<HtmlToken.Start> starts(String name) {
        return starts().filter(tag -> tag.is(name));
    }

    /** The place of an offset. */
    Location at(int offset) {
        int found = Arrays.binarySearch(lines, offset);
        int line = found >= 0 ? found : -found - 2;
        int start = lines[line];
        int column = offset - start <= LONG_LINE ? text.codePointCount(start, offset) : offset - start;
        return findings.in(path, line + 1, column + 1);
    }

    /** The offset at which each line starts. */
    private static int[] lines(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
