package se.kursverk.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/**
 * The bytes of a text file as letters, whatever they were encoded in, and where in the file each letter stands. Line ends
 * are {@code \n}; a byte order mark is left out.
 */
public final class SourceText {

    /** A question bank with pictures comes near; keeps a film that got here by mistake from being parsed. */
    private static final int MAX_BYTES = 20_000_000;

    private static final int BEGINNING = 20_000;
    private static final int DECLARATION_LENGTH = 200;
    private static final Pattern XML_ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,150}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final String name;
    private final String text;
    private final int[] lineStarts;

    /** The letter that was asked for last, and its column: a file may be one line, and is asked about from its start. */
    private int counted = -1;

    private int column = 1;

    private SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts[line++] = i + 1;
        }
        this.lineStarts = starts;
    }

    /**
     * Decodes a file by its byte order mark, else by what its XML declaration says, else as UTF-8, else as Windows-1252,
     * which is told. Empty, with a problem, when it is too large or no text.
     */
    public static Optional<SourceText> of(SourceFile file, Problems problems) {
        Location whole = Location.of(file.name());
        if (file.bytes().length > MAX_BYTES) {
            problems.error(
                    "file-too-large",
                    whole,
                    "Filen är större än 20 MB.",
                    "Exportera färre frågor åt gången, eller frågor utan bilder.");
            return Optional.empty();
        }
        Optional<String> marked = marked(file.bytes());
        String decoded = marked.isPresent() ? marked.get() : unmarked(file, problems);
        if (decoded.indexOf('\0') >= 0) {
            problems.error(
                    "file-not-text",
                    whole,
                    "Filen är ingen textfil.",
                    "Kontrollera att du valde rätt fil; är den zippad behöver du kanske packa upp den.");
            return Optional.empty();
        }
        return Optional.of(new SourceText(file.name(), LineEnds.normalise(decoded)));
    }

    /** The first letters of a file, for telling what it is. */
    public static String beginning(SourceFile file) {
        byte[] first = Arrays.copyOf(file.bytes(), Math.min(file.bytes().length, BEGINNING));
        String text = marked(first).orElseGet(() -> new String(first, StandardCharsets.UTF_8));
        return LineEnds.normalise(text);
    }

    public String text() {
        return text;
    }

    /** Where a letter stands. */
    public Location location(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        int line = found >= 0 ? found : -found - 2;
        int end = Math.min(index, text.length());
        boolean further = counted >= lineStarts[line] && counted <= end;
        column = (further ? column : 1) + text.codePointCount(further ? counted : lineStarts[line], end);
        counted = end;
        return new Location(name, line + 1, column);
    }

    /** The letter at a line and a column, both from 1, the column in UTF-16 units as XML parsers count it. */
    public int index(int line, int column) {
        int start = lineStarts[Math.clamp(line - 1L, 0, lineStarts.length - 1)];
        return Math.min(text.length(), start + Math.max(0, column - 1));
    }

    private static Optional<String> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String unmarked(SourceFile file, Problems problems) {
        byte[] bytes = file.bytes();
        String ascii =
                new String(bytes, 0, Math.min(bytes.length, DECLARATION_LENGTH), StandardCharsets.ISO_8859_1).strip();
        Matcher declared = XML_ENCODING.matcher(ascii);
        if (declared.find()) {
            Optional<Charset> charset = charset(declared.group(1));
            if (charset.isEmpty()) {
                problems.warning(
                        "encoding-unknown",
                        new Location(file.name(), 1, 1),
                        "Filen anger teckenkodningen " + declared.group(1) + ", som inte känns igen.",
                        "Kontrollera att å, ä och ö ser rätt ut, eller spara om filen som UTF-8.");
            } else if (!charset.get().equals(StandardCharsets.UTF_8)) {
                return new String(bytes, charset.get());
            }
        }
        CharBuffer letters = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean valid =
                !StandardCharsets.UTF_8.newDecoder().decode(in, letters, true).isError();
        if (valid) {
            return letters.flip().toString();
        }
        int broken = in.position();
        SourceText before =
                new SourceText(file.name(), LineEnds.normalise(new String(bytes, 0, broken, StandardCharsets.UTF_8)));
        problems.warning(
                "file-not-utf-8",
                before.location(before.text.length()),
                "Filen är inte sparad som UTF-8; den lästes som Windows-1252.",
                "Kontrollera att å, ä och ö ser rätt ut, eller spara om filen som UTF-8.");
        return new String(bytes, WINDOWS_1252);
    }

    /** What is called Latin 1 is nearly always Windows-1252, which has its letters and more. */
    private static Optional<Charset> charset(String declared) {
        try {
            Charset charset = Charset.forName(declared);
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return Optional.of(WINDOWS_1252);
            }
            // The declaration was legible as it stood, so the file cannot be in UTF-16 or UTF-32.
            return Optional.of(keepsAscii(charset) ? charset : StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean keepsAscii(Charset charset) {
        return new String("<?xml".getBytes(StandardCharsets.US_ASCII), charset).equals("<?xml");
    }
}
