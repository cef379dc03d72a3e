package se.kursverk.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the paths in a zip stay in the folder they are unpacked to, on every system. */
final class ZipPaths {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern DEVICE =
            Pattern.compile("(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9¹²³])(?:[ .:].*)?");
    private static final Pattern DOUBTFUL = Pattern.compile("[<>:\"|?*]");
    private static final Set<String> JUNK = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private ZipPaths() {}

    /** Refuses the archive for the first rule that a path breaks, and names every path that breaks it. */
    static void check(List<ZipEntry> entries, Findings findings) throws PackageRefused {
        Optional<Rule> broken = Optional.empty();
        for (ZipEntry entry : entries) {
            Optional<Rule> rule = broken(entry);
            if (rule.isPresent() && (broken.isEmpty() || broken.equals(rule))) {
                broken = rule;
                findings.add(rule.get(), findings.in(entry.name()), text(rule.get()));
            }
        }
        if (broken.isPresent()) {
            throw new PackageRefused(broken.get());
        }
    }

    private static Optional<Rule> broken(ZipEntry entry) {
        String name = entry.name();
        if (entry.nameMalformed()) {
            return Optional.of(Rule.ZIP_NAME_MALFORMED);
        }
        if (name.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            return Optional.of(Rule.ZIP_NAME_CONTROL);
        }
        String path = name.replace('\\', '/');
        String[] segments = (entry.folder() ? path.substring(0, path.length() - 1) : path).split("/", -1);
        for (String segment : segments) {
            if (segment.equals("..")) {
                return Optional.of(Rule.ZIP_PATH_TRAVERSAL);
            }
        }
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            return Optional.of(Rule.ZIP_PATH_ABSOLUTE);
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of(Rule.ZIP_BACKSLASH);
        }
        for (String segment : segments) {
            if (segment.isEmpty() || segment.equals(".")) {
                return Optional.of(Rule.ZIP_PATH_MALFORMED);
            }
            if (DEVICE.matcher(segment.toUpperCase(Locale.ROOT)).matches()) {
                return Optional.of(Rule.ZIP_DEVICE_NAME);
            }
            if (segment.endsWith(".") || segment.endsWith(" ")) {
                return Optional.of(Rule.ZIP_NAME_TRAILING);
            }
        }
        return Optional.empty();
    }

    private static String text(Rule rule) {
        if (rule == Rule.ZIP_NAME_MALFORMED) {
            return "Namnet är märkt som UTF-8 men är det inte.";
        }
        if (rule == Rule.ZIP_NAME_CONTROL) {
            return "Namnet innehåller styrtecken.";
        }
        if (rule == Rule.ZIP_PATH_TRAVERSAL) {
            return "Sökvägen leder ut ur paketet med ”..”.";
        }
        if (rule == Rule.ZIP_PATH_ABSOLUTE) {
            return "Sökvägen är absolut.";
        }
        if (rule == Rule.ZIP_BACKSLASH) {
            return "Sökvägen har omvänt snedstreck i stället för /.";
        }
        if (rule == Rule.ZIP_DEVICE_NAME) {
            return "Namnet är ett enhetsnamn i Windows.";
        }
        return rule == Rule.ZIP_NAME_TRAILING
                ? "Namnet slutar med punkt eller mellanslag, som Windows tar bort."
                : "Sökvägen har ett tomt led eller ”.” som led.";
    }

    /** What some systems mishandle, in an archive that is taken. */
    static void warn(List<ZipEntry> entries, Findings findings) {
        Map<String, String> lowerCase = new HashMap<>();
        for (ZipEntry entry : entries) {
            String name = entry.name();
            if (entry.unmarkedName()) {
                findings.add(
                        Rule.ZIP_NAME_ENCODING,
                        findings.in(name),
                        "Namnet har tecken utanför a–z men är inte märkt som UTF-8.");
            }
            if (DOUBTFUL.matcher(name).find()) {
                findings.add(
                        Rule.ZIP_NAME_CHARACTERS, findings.in(name), "Namnet har tecken som Windows inte tillåter.");
            }
            String other = lowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (other != null) {
                findings.add(
                        Rule.ZIP_NAME_CASE,
                        findings.in(name),
                        "Sökvägen skiljer sig från " + Shown.quoted(other) + " bara i stora och små bokstäver.");
            }
            if (junk(name) && !entry.folder()) {
                findings.once(
                        Rule.FILE_JUNK, "", findings.in(name), "Filen är en rest från operativsystemet, inte kursen.");
            }
        }
    }

    /** Whether a path is left over from an operating system. */
    static boolean junk(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return path.startsWith("__MACOSX/") || JUNK.contains(file);
    }
}
