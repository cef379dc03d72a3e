package se.kursverk.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.course.TestCourses;

/** A program that writes a small course in every format and scope, and prints what came out. */
final class WritesEverything {

    private WritesEverything() {}

    /** Writes into the folder that is the only argument. */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path folder = Path.of(arguments[0]);
        for (Scope scope : Scope.values()) {
            for (PackageFormat format : PackageFormats.all()) {
                Selection selection = selection(scope);
                Path file = folder.resolve(format.id()).resolve(format.fileName(selection));
                Archive.write(format, selection, file);
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                System.out.println(
                        format.id() + " " + scope + " " + HexFormat.of().formatHex(digest));
            }
        }
    }

    private static Selection selection(Scope scope) {
        return switch (scope) {
            case MODULE -> Selection.of(TestCourses.module());
            case AREA ->
                new Selection(
                        scope, "grunder", "Grunder", TestCourses.twoModules().modules());
            case LEVEL ->
                new Selection(
                        scope, "niva-1", "Grundnivå İ", TestCourses.modules(3).modules());
            case PATH ->
                new Selection(scope, "alla", "Alla", Arrays.asList(TestCourses.shortModule(), TestCourses.module()));
            case COURSE ->
                new Selection(
                        scope,
                        "allt",
                        "Allt",
                        List.copyOf(TestCourses.twoModules().modules()));
        };
    }
}
