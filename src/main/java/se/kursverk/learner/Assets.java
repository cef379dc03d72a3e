package se.kursverk.learner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.kursverk.course.Fingerprint;
import se.kursverk.course.Selection;
import se.kursverk.library.Library;
import se.kursverk.rendering.FormPages;

/** Style sheet and script, each at an address that names its content and is kept by browsers for a year. */
@Controller
final class Assets {

    private static final String FOLDER = "/kursverk/rendering/player/";
    private static final String ENTRY = "forms.js";
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=utf-8");
    private static final MediaType STYLE = MediaType.parseMediaType("text/css;charset=utf-8");

    private final byte[] style;
    private final String styleAddress;
    private final Map<String, byte[]> scripts = new LinkedHashMap<>();
    private final String scriptFolder;

    Assets(Library library) {
        // Every selection of the course has the course's theme.
        style = FormPages.style(
                library.all(se.kursverk.course.Scope.COURSE).values().iterator().next());
        styleAddress = "/stil/" + Fingerprint.of(style) + "/kursverk.css";
        for (String name : List.of(ENTRY, "dom.js", "drag.js")) {
            scripts.put(name, read(name));
        }
        scriptFolder = Fingerprint.of(
                        scripts.values().stream().map(Fingerprint::of).toList())
                .value();
    }

    String style(Selection selection) {
        return styleAddress;
    }

    String script() {
        return "/stil/" + scriptFolder + "/" + ENTRY;
    }

    @GetMapping("/stil/{edition}/{name}")
    ResponseEntity<byte[]> asset(@PathVariable("edition") String edition, @PathVariable("name") String name) {
        if (("/stil/" + edition + "/" + name).equals(styleAddress)) {
            return kept(style, STYLE);
        }
        return Optional.of(edition)
                .filter(scriptFolder::equals)
                .map(any -> scripts.get(name))
                .map(script -> kept(script, SCRIPT))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** For pages that stand for an error, which know no content. */
    @GetMapping("/stil/kursverk.css")
    ResponseEntity<byte[]> style() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .contentType(STYLE)
                .body(style);
    }

    private static ResponseEntity<byte[]> kept(byte[] body, MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(type)
                .body(body);
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
