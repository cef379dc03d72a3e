package se.kursverk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kursverk.content.ContentLoader;
import se.kursverk.content.LoadedContent;
import se.kursverk.course.Course;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;

/**
 * What the preview shows: {@code /} lists the modules, {@code /<id>/…} are the files of a module's SCORM package, straight
 * from memory. The content is read again when a file in it has changed; a small script that only the preview adds asks
 * once a second whether the page is out of date.
 */
final class PreviewSite {

    private static final String FORMAT = "scorm12";
    private static final String LIVE = "/_live.js";
    private static final String CHANGED = "/_changed.js";

    private final Path folder;
    private final Surroundings surroundings;
    private String state = "";
    private LoadedContent loaded;
    private final Map<String, Map<String, byte[]>> modules = new HashMap<>();

    PreviewSite(Path folder, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.folder = folder;
        this.loaded = ContentLoader.load(folder);
        this.state = state();
    }

    /**
     * What is sent to the browser. The bytes must not be changed.
     *
     * @param type the media type
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, String type, byte[] bytes) {

        static Answer html(int status, String html) {
            return new Answer(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
        }

        static Answer script(String source) {
            return new Answer(200, "text/javascript; charset=utf-8", source.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Refuses an id that no module has, unless the content must be mended first. */
    void require(String id) {
        loaded.course().ifPresent(course -> Selections.of(course, se.kursverk.course.Scope.MODULE, List.of(id)));
    }

    /** Answers a request for a path that begins with a slash. */
    synchronized Answer get(String path) throws IOException {
        String now = state();
        if (path.startsWith(CHANGED)) {
            // The page says which state it shows: "/_changed.js/<state>".
            boolean same = path.equals(CHANGED + "/" + now);
            return Answer.script(same ? "" : "location.reload();");
        }
        if (path.equals(LIVE)) {
            return Answer.script(PreviewPages.live());
        }
        if (!now.equals(state)) {
            modules.clear();
            loaded = ContentLoader.load(folder);
            state = now;
        }
        Optional<Course> course = loaded.course();
        if (course.isEmpty()) {
            return Answer.html(
                    500,
                    watching(PreviewPages.problems(loaded.problems().sorted().stream()
                            .map(surroundings::display)
                            .toList())));
        }
        if (path.equals("/")) {
            return Answer.html(200, watching(PreviewPages.list(course.get())));
        }
        return file(course.get(), path);
    }

    private Answer file(Course course, String path) throws IOException {
        int slash = path.indexOf('/', 1);
        String id = slash < 0 ? path.substring(1) : path.substring(1, slash);
        Optional<Module> module = course.module(id);
        if (module.isEmpty()) {
            return Answer.html(404, watching(PreviewPages.missing()));
        }
        if (slash < 0) {
            // A relative link in the page needs the slash.
            return Answer.html(200, "<!doctype html><meta http-equiv=\"refresh\" content=\"0; url=/" + id + "/\">");
        }
        Map<String, byte[]> files = modules.get(id);
        if (files == null) {
            files = files(Selection.of(module.get(), course.theme()));
            modules.put(id, files);
        }
        String name = path.substring(slash + 1).isEmpty() ? "index.html" : path.substring(slash + 1);
        byte[] bytes = files.get(name);
        if (bytes == null) {
            return Answer.html(404, watching(PreviewPages.missing()));
        }
        return name.endsWith(".html")
                ? Answer.html(200, watching(new String(bytes, StandardCharsets.UTF_8)))
                : new Answer(200, type(name), bytes);
    }

    private static Map<String, byte[]> files(Selection selection) throws IOException {
        PackageFormat format = PackageFormats.find(FORMAT).orElseThrow();
        Map<String, byte[]> files = new HashMap<>();
        format.write(selection, (path, content) -> files.put(path, content.bytes()));
        return files;
    }

    /** The page with the script that watches for changes. */
    private String watching(String html) {
        String script = "<script src=\"" + LIVE + "\" data-state=\"" + state + "\" defer></script>";
        int end = html.lastIndexOf("</body>");
        return end < 0 ? html + script : html.substring(0, end) + script + html.substring(end);
    }

    /** Changes when a file below the folder comes, goes or is written. */
    private String state() {
        try (Stream<Path> paths = Files.walk(folder)) {
            long sum = 17;
            for (Path path : paths.sorted().toList()) {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                sum = 31 * sum + path.hashCode();
                sum = 31 * sum + attributes.lastModifiedTime().hashCode();
                sum = 31 * sum + attributes.size();
            }
            return Long.toHexString(sum);
        } catch (IOException | java.io.UncheckedIOException e) {
            // A file went away while we looked: the next look sees the new state.
            return state;
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "jpg" -> "image/jpeg";
            case "xml" -> "text/xml; charset=utf-8";
            default -> "application/octet-stream";
        };
    }
}
