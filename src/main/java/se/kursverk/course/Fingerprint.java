package se.kursverk.course;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What some content is, to the byte: the first 12 hexadecimal digits of a SHA-256. Shown to the learner as the version
 * and kept in every manifest, so that "which version did she take?" has an answer.
 */
public record Fingerprint(String value) {

    private static final int DIGITS = 12;

    public Fingerprint {
        if (!value.matches("[0-9a-f]{" + DIGITS + "}")) {
            throw new IllegalArgumentException("not a fingerprint: " + value);
        }
    }

    /** The fingerprint of the bytes. */
    public static Fingerprint of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Fingerprint(HexFormat.of().formatHex(digest).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** The fingerprint of several parts in their order; a single part keeps its own. */
    public static Fingerprint of(List<Fingerprint> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        StringBuilder joined = new StringBuilder();
        parts.forEach(part -> joined.append(part.value()).append('\n'));
        return of(joined.toString().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return value;
    }
}
