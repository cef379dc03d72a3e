package se.kursverk.yaml;

import java.nio.charset.StandardCharsets;

/** Makes a text the same on every system, so that its fingerprint is too. */
public final class LineEnds {

    private LineEnds() {}

    public static String normalise(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    public static byte[] normalise(byte[] text) {
        return normalise(new String(text, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
