package se.kursverk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kursverk.content.ContentLoader;
import se.kursverk.content.LoadedContent;

/** {@code status}: how much of the framework is written, reviewed and overdue. */
@Command(name = "status", description = "Visar vilka moduler som är skrivna, granskade, försenade och planerade.")
final class StatusCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(names = "--json", description = "Skriver resultatet som JSON.")
    private boolean json;

    StatusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LoadedContent loaded = ContentLoader.load(content.in(surroundings));
        if (loaded.course().isEmpty()) {
            new ProblemList(surroundings, loaded.problems().sorted()).print(surroundings.err());
            surroundings.err().println("Läget går att visa när felen är rättade.");
            return ExitStatus.PROBLEMS;
        }
        Progress progress = Progress.of(loaded.course().get(), surroundings.today());
        surroundings.out().println(json ? Json.of(progress) : new ProgressTable(progress));
        return ExitStatus.DONE;
    }
}
