package se.kursverk.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kursverk.course.Selection;

/** A package in memory, as the format wrote it. */
public final class MemoryLayout implements Layout {

    private final FilePaths paths = new FilePaths();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** What a format writes for a selection. */
    public static MemoryLayout of(PackageFormat format, Selection selection) {
        try {
            MemoryLayout layout = new MemoryLayout();
            format.write(selection, layout);
            return layout;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(String path, Content content) {
        files.put(paths.claim(path), content.bytes());
    }

    /** By path, in the order written. */
    public Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }

    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    public String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new AssertionError("no " + path + " among " + files.keySet());
        }
        return new String(bytes, UTF_8);
    }
}
