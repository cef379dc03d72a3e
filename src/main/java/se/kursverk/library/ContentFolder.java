package se.kursverk.library;

import java.nio.file.Path;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import se.kursverk.content.ContentLoader;
import se.kursverk.course.Course;
import se.kursverk.web.ServerSettings;

/** The project's {@code content/}; faulty content stops the start. */
@Component
@Fallback
final class ContentFolder implements CourseSource {

    private final Path folder;

    ContentFolder(ServerSettings settings) {
        this.folder = settings.homeFolder().resolve("content");
    }

    @Override
    public Course course() {
        return ContentLoader.load(folder)
                .course()
                .orElseThrow(() -> new IllegalStateException(
                        "The content in " + folder + " has errors. \"./kursverk check\" lists them."));
    }
}
