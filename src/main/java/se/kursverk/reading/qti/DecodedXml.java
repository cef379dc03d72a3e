package se.kursverk.reading.qti;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.reading.SourceFile;

/** The characters of an XML file, by its byte order mark or by what its first line says. */
final class DecodedXml {

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private DecodedXml() {}

    static Optional<String> of(SourceFile file, Problems problems) {
        byte[] bytes = file.bytes();
        Optional<Charset> charset = charset(bytes);
        if (charset.isEmpty()) {
            problems.error(
                    "xml-encoding",
                    Location.of(file.name()),
                    "Filen säger att den har en teckenkodning som inte är känd.",
                    "Spara filen som UTF-8.");
            return Optional.empty();
        }
        try {
            String text = charset.get().newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.error(
                    "xml-encoding",
                    Location.of(file.name()),
                    "Filen är inte skriven i den teckenkodning som den ska: " + charset.get().name() + ".",
                    "Spara filen som UTF-8, eller rätta encoding på första raden.");
            return Optional.empty();
        }
    }

    private static Optional<Charset> charset(byte[] bytes) {
        if (bytes.length > 1) {
            int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
            if (first == 0xfeff || first == 0x003c) {
                return Optional.of(StandardCharsets.UTF_16BE);
            }
            if (first == 0xfffe || first == 0x3c00) {
                return Optional.of(StandardCharsets.UTF_16LE);
            }
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (head.startsWith("ï»¿") || !declared.find()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(declared.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
