package se.kursverk.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One topic of the framework as training: lesson, quiz and scenario.
 *
 * @param id the topic's id
 * @param summary one or two sentences for whoever chooses among modules
 * @param objectives what a learner is able to do afterwards, each beginning with a verb
 * @param minutes how long the whole module takes
 * @param targetGroups ids such as {@code alla} or {@code chef}
 * @param version the author's own, such as {@code 1.0.0}
 * @param sources what the module's facts rest on
 * @param images the pictures that the lesson shows, by path
 * @param exemptions which rules of good items and texts are broken on purpose, and where
 * @param fingerprint what this very content is, see {@link Fingerprint}
 */
public record Module(
        String id,
        String title,
        String summary,
        List<String> objectives,
        int minutes,
        List<String> targetGroups,
        Locale language,
        String version,
        CompletionRule completionRule,
        List<Source> sources,
        Optional<Review> review,
        Lesson lesson,
        Quiz quiz,
        Scenario scenario,
        List<Image> images,
        List<Exemption> exemptions,
        Fingerprint fingerprint) {

    public Module {
        objectives = List.copyOf(objectives);
        targetGroups = List.copyOf(targetGroups);
        sources = List.copyOf(sources);
        images = List.copyOf(images);
        exemptions = List.copyOf(exemptions);
    }

    /** The picture at a path that a {@link Figure} of this module names. */
    public Optional<Image> image(String path) {
        return images.stream().filter(image -> image.path().equals(path)).findFirst();
    }
}
