package se.kursverk.packaging;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import se.kursverk.content.ContentLoader;
import se.kursverk.course.Course;
import se.kursverk.course.LearningPath;
import se.kursverk.course.Module;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;

/** A program that writes a course in every format and scope, and prints what came out. */
final class WritesEverything {

    private static final Optional<URI> TOOL = Optional.of(URI.create("https://verktyg.example.se/lti"));

    private WritesEverything() {}

    /** Reads the content in the first folder, writes into the second. */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Course course =
                ContentLoader.load(Path.of(arguments[0])).course().orElseThrow(() -> new IOException("not right"));
        List<Selection> selections = new ArrayList<>(selections(course));
        selections.addAll(selections(TestCourses.course()));
        for (Selection selection : selections) {
            for (PackageFormat registered : PackageFormats.all()) {
                PackageFormat format = registered.linkingTo(TOOL).orElseThrow();
                Path file = Path.of(arguments[1])
                        .resolve(selection.scope().toString())
                        .resolve(format.id())
                        .resolve(format.fileName(selection));
                Archive.write(format, selection, file);
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                System.out.println(file + " " + HexFormat.of().formatHex(digest));
            }
        }
    }

    private static List<Selection> selections(Course course) {
        List<Module> all = course.modules();
        Module first = all.getFirst();
        LearningPath path = course.paths().getFirst();
        return List.of(
                Selection.of(first),
                new Selection(Scope.AREA, "omrade", "Område", List.of(first)),
                new Selection(Scope.LEVEL, "niva", "Nivå İ", List.of(all.getLast(), first)),
                new Selection(
                        Scope.PATH,
                        path.id(),
                        path.title(),
                        path.moduleIds().stream()
                                .map(id -> course.module(id).orElseThrow())
                                .toList()),
                new Selection(
                        Scope.COURSE,
                        course.framework().id(),
                        course.framework().title(),
                        all));
    }
}
