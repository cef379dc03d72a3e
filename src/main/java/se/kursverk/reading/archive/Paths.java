package se.kursverk.reading.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths within a package, and the references of its files to each other. */
public final class Paths {

    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    private static final int LONGEST_SHOWN = 80;

    private Paths() {}

    /**
     * The path that a relative reference means.
     *
     * @param base the path of the file that holds the reference
     * @param reference as written, perhaps percent-encoded, with a query or a fragment
     * @return nothing where the reference leaves the package
     */
    public static Optional<String> resolve(String base, String reference) {
        String plain = cut(cut(reference.strip(), '#'), '?');
        if (plain.isEmpty() || SCHEME.matcher(plain).matches() || plain.startsWith("/")) {
            return Optional.empty();
        }
        Deque<String> steps = new ArrayDeque<>();
        String folder = base.substring(0, base.lastIndexOf('/') + 1);
        for (String step : (folder + decoded(plain)).replace('\\', '/').split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(String.join("/", steps));
    }

    /** Whether a path names a file within its archive and nothing else. */
    static boolean staysInside(String path) {
        return !path.isEmpty()
                && !path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.indexOf('\0') < 0
                && !SCHEME.matcher(path).matches()
                && java.util.Arrays.stream(path.split("/", -1))
                        .noneMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."));
    }

    /** A path fit for a message: short, without control characters. */
    static String shown(String path) {
        String visible = path.replaceAll("\\p{Cntrl}", "?");
        return visible.length() <= LONGEST_SHOWN ? visible : visible.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String cut(String text, char at) {
        int index = text.indexOf(at);
        return index < 0 ? text : text.substring(0, index);
    }

    /** Percent-decoded UTF-8; a percent sign that introduces nothing stays. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (bytes[i] == '%' && low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toString(UTF_8);
    }
}
