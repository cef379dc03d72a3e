package se.kursverk.content;

import java.nio.charset.StandardCharsets;

/** Makes a text the same on every system, so that its fingerprint is too. */
final class LineEnds {

    private LineEnds() {}

    static String normalise(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static byte[] normalise(byte[] text) {
        return normalise(new String(text, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
