package se.kursverk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import se.kursverk.bench.BenchmarkCourse;

/** {@code train}: runs what users run, so that the launcher can keep the classes that it takes. */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    TrainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("kursverk-train");
        try {
            Path content = folder.resolve("content");
            new BenchmarkCourse(2).write(content);
            String out = folder.resolve("out").toString();
            // The made-up course is always right; our own has figures and every kind of question.
            for (String from : List.of(
                    content.toString(), surroundings.home().resolve("content").toString())) {
                Main.run(surroundings, "build", "--content", from, "--out", out);
                Main.run(surroundings, "build", "--content", from, "--out", out, "--scope", "course", "--json");
                Main.run(surroundings, "status", "--content", from);
                Main.run(surroundings, "check", "--content", from, "--json");
            }
            inspect(folder.resolve("out"));
            return ExitStatus.DONE;
        } finally {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Everything that was built. */
    private void inspect(Path packages) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("inspect"));
        try (Stream<Path> files = Files.walk(packages)) {
            files.filter(Files::isRegularFile).sorted().map(Path::toString).forEach(arguments::add);
        }
        Main.run(surroundings, arguments.toArray(String[]::new));
    }
}
