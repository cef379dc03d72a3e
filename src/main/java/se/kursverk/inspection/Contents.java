package se.kursverk.inspection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a package by path: those of a zip, or the one file that was given. Texts are in memory, the rest is named only. */
final class Contents {

    private static final Set<String> TEXTS = Set.of(
            "xml", "html", "htm", "xhtml", "css", "js", "mjs", "svg", "txt", "gift", "qti", "xsd", "dtd", "json");

    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private final Map<String, byte[]> texts = new HashMap<>();
    private final Map<String, String> lowerCase = new HashMap<>();
    private long kept;

    /** The contents of a file that is no archive. */
    static Contents ofOne(String path, byte[] bytes) {
        Contents contents = new Contents();
        contents.add(path, bytes.length);
        contents.texts.put(path, bytes);
        return contents;
    }

    void add(String path, long size) {
        sizes.put(path, size);
        lowerCase.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
    }

    /** Whether a file is a text that should be kept, and there is room for it. */
    boolean wants(String path, long size) {
        return TEXTS.contains(extension(path)) && size <= Budget.TEXT && kept + size <= Budget.TEXTS;
    }

    static boolean textual(String path) {
        return TEXTS.contains(extension(path));
    }

    void keep(String path, byte[] bytes) {
        kept += bytes.length;
        texts.put(path, bytes);
    }

    boolean has(String path) {
        return sizes.containsKey(path);
    }

    /** A path that differs only in upper and lower case. */
    Optional<String> inOtherCase(String path) {
        return Optional.ofNullable(lowerCase.get(path.toLowerCase(Locale.ROOT)));
    }

    /** A text, where there is one and it was not too large. */
    Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** Every file, folders left out, in the archive's order. */
    List<String> paths() {
        return List.copyOf(sizes.keySet());
    }

    Map<String, Long> sizes() {
        return sizes;
    }

    /** Texts with an extension. */
    List<String> texts(String... extensions) {
        Set<String> wanted = Set.of(extensions);
        return sizes.keySet().stream()
                .filter(path -> texts.containsKey(path) && wanted.contains(extension(path)))
                .toList();
    }

    /** What stands after a path's last point, in lower case. */
    static String extension(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int point = file.lastIndexOf('.');
        return point < 0 ? "" : file.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    /** The folder of a path with its last {@code /}, or nothing. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
