package se.kursverk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kursverk.coach.Coach;
import se.kursverk.content.ContentLoader;
import se.kursverk.content.ContentPlaces;
import se.kursverk.content.LoadedContent;
import se.kursverk.course.Course;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Severity;

/** {@code check}: every mistake in the content and what the coach says of the rest, and nothing built. */
@Command(
        name = "check",
        description =
                "Kontrollerar innehållet och visar varje fel med fil, rad och vad du ska göra. Varnar för frågor som"
                        + " är lätta att gissa och texter som är svåra att läsa.")
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(names = "--json", description = "Skriver resultatet som JSON.")
    private boolean json;

    @Option(names = "--strict", description = "Räknar varningar som fel.")
    private boolean strict;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path folder = content.in(surroundings);
        LoadedContent loaded = ContentLoader.load(folder);
        List<Problem> problems = Stream.concat(
                        loaded.problems().sorted().stream(),
                        loaded.course().stream().flatMap(course -> coached(course, loaded.places())))
                .sorted()
                .toList();
        boolean errors = loaded.problems().hasErrors();
        boolean right = !errors && !(strict && problems.stream().anyMatch(CheckCommand::warns));
        int modules = loaded.course().map(course -> course.modules().size()).orElse(0);
        if (json) {
            surroundings
                    .out()
                    .println(Json.of(new Report(
                            right,
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
        return right ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private Stream<Problem> coached(Course course, ContentPlaces places) {
        return new Coach(course, surroundings.today())
                .all().stream()
                        .map(finding -> new Problem(
                                finding.rule().id(),
                                Severity.WARNING,
                                places.location(finding.place(), finding.quote()),
                                finding.text(),
                                finding.rule().remedy()));
    }

    private static boolean warns(Problem problem) {
        return problem.severity() == Severity.WARNING;
    }

    /** The JSON of {@code check}. */
    record Report(boolean right, int modules, List<ProblemLine> problems) {}
}
