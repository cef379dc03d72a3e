package se.kursverk.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.kursverk.course.Selection;

/**
 * A package as it should be, as files under {@code src/test/resources/golden/<format>/<case>/}.
 *
 * <p>Every file is pinned to the byte, except the player's script and style: they are the same in all packages, change
 * with the player and have tests of their own. Of them the tree pins that they are there.
 */
public final class GoldenTree {

    private static final Path ROOT = Path.of("src/test/resources/golden");
    private static final Set<String> NOT_PINNED = Set.of("kursverk.js", "kursverk.css");
    private static final byte[] PLACEHOLDER = "Not pinned, see GoldenTree.\n".getBytes(UTF_8);
    private static final int CONTEXT = 3;

    private GoldenTree() {}

    /** Holds what a format writes against the golden tree of a case, or accepts it as the new one. */
    public static void assertGolden(PackageFormat format, String name, Selection selection) {
        Path golden = ROOT.resolve(format.id()).resolve(name);
        Map<String, byte[]> written = new TreeMap<>();
        MemoryLayout.of(format, selection)
                .files()
                .forEach((path, bytes) -> written.put(path, NOT_PINNED.contains(path) ? PLACEHOLDER : bytes));
        try {
            if (Boolean.getBoolean("golden.accept")) {
                accept(golden, written);
            }
            String difference = difference(read(golden), written);
            if (!difference.isEmpty()) {
                throw new AssertionError("%s is not what was written:%n%s%nRead the difference. If it is right, accept:"
                                .formatted(golden, difference)
                        + " mvn test -Dtest='*GoldenTests' -Dgolden.accept=true");
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void accept(Path golden, Map<String, byte[]> written) throws IOException {
        if (Files.isDirectory(golden)) {
            try (Stream<Path> old = Files.walk(golden)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        FolderLayout layout = new FolderLayout(golden);
        for (Map.Entry<String, byte[]> file : written.entrySet()) {
            layout.add(file.getKey(), Content.of(file.getValue()));
        }
    }

    private static Map<String, byte[]> read(Path golden) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(golden)) {
            try (Stream<Path> paths = Files.walk(golden)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(golden.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    private static String difference(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        StringBuilder difference = new StringBuilder();
        Set<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(actual.keySet());
        for (String path : paths) {
            byte[] before = expected.get(path);
            byte[] after = actual.get(path);
            if (before == null) {
                difference.append("+ ").append(path).append(" is new\n");
            } else if (after == null) {
                difference.append("- ").append(path).append(" is gone\n");
            } else if (!Arrays.equals(before, after)) {
                difference.append("! ").append(path).append('\n').append(difference(before, after));
            }
        }
        return difference.toString();
    }

    /** From the first line that differs to the last, each side, with a little around it. */
    private static String difference(byte[] expected, byte[] actual) {
        List<String> before = lines(expected);
        List<String> after = lines(actual);
        int same = 0;
        while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - same
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        StringBuilder difference = new StringBuilder();
        append(difference, "  ", before.subList(Math.max(0, same - CONTEXT), same));
        append(difference, "- ", before.subList(same, before.size() - tail));
        append(difference, "+ ", after.subList(same, after.size() - tail));
        append(
                difference,
                "  ",
                after.subList(after.size() - tail, Math.min(after.size(), after.size() - tail + CONTEXT)));
        return difference.toString();
    }

    private static void append(StringBuilder out, String sign, List<String> lines) {
        for (String line : lines) {
            out.append("    ").append(sign).append(line).append('\n');
        }
    }

    private static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
    }
}
