package se.kursverk.lti;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Style and the few lines of script of pages that belong to no module. */
@Controller
final class StaticFiles {

    private static final String FOLDER = "/kursverk/lti/";

    private static final Map<String, String> TYPES = Map.of("css", "text/css", "js", "text/javascript");

    private final Map<String, byte[]> files = Stream.of("lti.css", "skicka.js", "stang.js")
            .collect(Collectors.toUnmodifiableMap(name -> name, StaticFiles::read));

    @GetMapping("/stil/{name:lti\\.css|skicka\\.js|stang\\.js}")
    ResponseEntity<byte[]> file(@PathVariable("name") String name) {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .contentType(MediaType.parseMediaType(type + ";charset=utf-8"))
                .body(files.get(name));
    }

    private static byte[] read(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
