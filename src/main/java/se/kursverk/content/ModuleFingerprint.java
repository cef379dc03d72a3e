package se.kursverk.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import se.kursverk.course.Fingerprint;

/**
 * Collects what a module is made of: path, a zero byte and content of each file that matters, by path. Rasters made from a
 * drawing don't matter, the drawing does.
 */
final class ModuleFingerprint {

    private final Map<String, byte[]> files = new TreeMap<>();

    /** A file, its text with {@code \n} line ends. */
    void add(String path, byte[] content) {
        files.put(path, content);
    }

    Fingerprint value() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files.forEach((path, content) -> {
            all.writeBytes(path.getBytes(StandardCharsets.UTF_8));
            all.write(0);
            all.writeBytes(content);
        });
        return Fingerprint.of(all.toByteArray());
    }
}
