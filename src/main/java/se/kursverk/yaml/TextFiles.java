package se.kursverk.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** Turns the bytes of a file into text, or says why they are none. */
public final class TextFiles {

    /** No lesson or quiz comes near; keeps a file that got here by mistake from being parsed. */
    static final int MAX_BYTES = 1_000_000;

    private TextFiles() {}

    /** The file, which must be there. */
    public static Optional<SourceFile> read(Path path, String name, Problems problems) {
        Location whole = Location.of(name);
        if (!Files.isRegularFile(path)) {
            problems.error("file-missing", whole, "Filen saknas.", "Lägg till den; README.md visar hur den ser ut.");
            return Optional.empty();
        }
        byte[] bytes;
        try {
            if (Files.size(path) > MAX_BYTES) {
                problems.error(
                        "file-too-large",
                        whole,
                        "Filen är större än 1 MB.",
                        "Dela upp innehållet, eller ta bort det som inte hör hit.");
                return Optional.empty();
            }
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            problems.error("file-unreadable", whole, "Filen går inte att öppna.", "Kontrollera att du får läsa filen.");
            return Optional.empty();
        }
        return decode(bytes, name, problems);
    }

    /** The bytes as text. */
    public static Optional<SourceFile> decode(byte[] bytes, String name, Problems problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            int valid = validPrefix(bytes);
            if (valid < bytes.length) {
                problems.error(
                        "file-not-utf-8",
                        end(name, new String(bytes, 0, valid, StandardCharsets.UTF_8)),
                        "Filen är inte sparad som UTF-8.",
                        "Spara om den med teckenkodningen UTF-8 i din textredigerare.");
                return Optional.empty();
            }
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        text = LineEnds.normalise(text);
        int control = controlCharacter(text);
        if (control >= 0) {
            problems.error(
                    "file-control-character",
                    end(name, text.substring(0, control)),
                    "Här står ett osynligt styrtecken.",
                    "Radera tecknet; det kom troligen med när texten klistrades in.");
            return Optional.empty();
        }
        if (text.isBlank()) {
            problems.error(
                    "file-empty",
                    Location.of(name),
                    "Filen är tom.",
                    "Skriv innehållet; README.md visar hur det ser ut.");
            return Optional.empty();
        }
        return Optional.of(new SourceFile(name, text, problems));
    }

    private static int validPrefix(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        decoder.decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }

    /** The index of the first character that neither XML nor an editor can show, or −1. */
    private static int controlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' : (c >= 0x7f && c <= 0x9f) || c >= '\uFFFE') {
                return i;
            }
        }
        return -1;
    }

    /** The location right after a text. */
    private static Location end(String name, String before) {
        int line = 1;
        int start = 0;
        for (int i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new Location(name, line, before.codePointCount(start, before.length()) + 1);
    }
}
