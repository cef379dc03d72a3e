package se.kursverk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problem;

/**
 * Everything a command takes from the world around it.
 *
 * @param home the project's folder, where {@code content/} and {@code target/} lie
 * @param workingDirectory what relative paths of the user start from
 * @param terminal whether a person is watching {@code err}, so that progress may be drawn there
 */
record Surroundings(Path home, Path workingDirectory, PrintStream out, PrintStream err, boolean terminal, Clock clock) {

    /** Those of this process. Text is UTF-8 whatever the locale says. */
    static Surroundings ofProcess() {
        Path workingDirectory = Path.of("").toAbsolutePath();
        String home = System.getProperty("kursverk.home", "");
        return new Surroundings(
                home.isEmpty() ? workingDirectory : Path.of(home),
                workingDirectory,
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("kursverk.terminal"),
                Clock.system(ZoneId.systemDefault()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The folder that the user named, or the project's own. */
    Path resolve(Path given) {
        return workingDirectory.resolve(given).normalize();
    }

    /** A path in the fewest words: relative where it lies below the working directory. */
    String display(Path path) {
        Path absolute = resolve(path);
        if (absolute.equals(workingDirectory)) {
            return ".";
        }
        return absolute.startsWith(workingDirectory)
                ? workingDirectory.relativize(absolute).toString()
                : absolute.toString();
    }

    /** A problem as it is printed, with the file as the user knows it. */
    Problem display(Problem problem) {
        Location location = problem.location();
        String file = display(Path.of(location.file()));
        return new Problem(
                problem.code(),
                problem.severity(),
                new Location(file, location.line(), location.column()),
                problem.text(),
                problem.remedy());
    }
}
