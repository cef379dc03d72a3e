package se.kursverk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kursverk.content.ContentLoader;
import se.kursverk.content.LoadedContent;
import se.kursverk.problem.Problem;

/** {@code check}: every mistake in the content, and nothing built. */
@Command(name = "check", description = "Kontrollerar innehållet och visar varje fel med fil, rad och vad du ska göra.")
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(names = "--json", description = "Skriver resultatet som JSON.")
    private boolean json;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path folder = content.in(surroundings);
        LoadedContent loaded = ContentLoader.load(folder);
        List<Problem> problems = loaded.problems().sorted();
        boolean errors = loaded.problems().hasErrors();
        int modules = loaded.course().map(course -> course.modules().size()).orElse(0);
        if (json) {
            surroundings
                    .out()
                    .println(Json.of(new Report(
                            !errors,
                            modules,
                            problems.stream().map(ProblemLine::of).toList())));
        } else {
            new ProblemList(surroundings, problems).print(surroundings.out());
            if (!errors) {
                surroundings
                        .out()
                        .println(Words.count(modules, "modul", "moduler") + " i " + surroundings.display(folder)
                                + ", inga fel.");
            }
        }
        return errors ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }

    /** The JSON of {@code check}. */
    record Report(boolean right, int modules, List<ProblemLine> problems) {}
}
