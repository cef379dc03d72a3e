package se.kursverk.inspection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a written address leads.
 *
 * @param path in the package, decoded, without query and fragment; for {@link Target#HOST} the host
 * @param fragment whether the address names a place in the file
 */
record Href(Target target, String path, boolean fragment) {

    /** Where to. */
    enum Target {
        /** A file of the package. */
        FILE,
        /** Another host. */
        HOST,
        /** A path on whatever server or disk the page lies. */
        ABSOLUTE,
        /** Above the package's root. */
        OUTSIDE,
        /** Nothing that is to be found: a place in the same page, a mail address, data, a token of an LMS. */
        NOTHING
    }

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("//([^/?#]*).*", Pattern.DOTALL);

    /**
     * Resolves an address.
     *
     * @param folder the folder it stands in, with its last {@code /}
     */
    static Href of(String folder, String written) {
        String href = written.strip();
        Matcher host = HOST.matcher(href);
        if (host.matches()) {
            return new Href(Target.HOST, host.group(1), false);
        }
        Matcher scheme = SCHEME.matcher(href);
        if (scheme.matches()) {
            return ofScheme(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2));
        }
        if (href.isEmpty()
                || href.startsWith("#")
                || href.startsWith("?")
                || href.startsWith("$")
                || href.startsWith("%24")
                || href.contains("{{")) {
            return new Href(Target.NOTHING, "", false);
        }
        if (href.startsWith("/") || href.startsWith("\\")) {
            return new Href(Target.ABSOLUTE, href, false);
        }
        int end = href.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = href.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return resolved(folder + decoded(href.substring(0, end)), href.indexOf('#') >= 0);
    }

    private static Href ofScheme(String scheme, String rest) {
        Matcher host = HOST.matcher(rest);
        return switch (scheme) {
            case "http", "https", "ws", "wss", "ftp" ->
                new Href(Target.HOST, host.matches() ? host.group(1) : rest, false);
            case "file" -> new Href(Target.ABSOLUTE, rest, false);
            default -> new Href(scheme.length() == 1 ? Target.ABSOLUTE : Target.NOTHING, rest, false);
        };
    }

    private static Href resolved(String path, boolean fragment) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return new Href(Target.OUTSIDE, path, fragment);
                }
                segments.removeLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return new Href(Target.FILE, String.join("/", segments), fragment);
    }

    private static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] raw = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int high = i + 2 < raw.length && raw[i] == '%' ? Character.digit(raw[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(raw[i + 2], 16) : -1;
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(raw[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
