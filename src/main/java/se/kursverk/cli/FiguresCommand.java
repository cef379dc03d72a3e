package se.kursverk.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.kursverk.figures.Figures;

/** {@code figures}: the PNG beside each SVG figure. */
@Command(
        name = "figures",
        description = "Gör den PNG som ska ligga bredvid varje SVG-bild, för lärplattformar som inte tar SVG."
                + " Kräver Chromium.")
final class FiguresCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ContentOption content = new ContentOption();

    FiguresCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Figures.Refreshed refreshed = Figures.refresh(content.in(surroundings), System.getenv());
        refreshed.written().forEach(file -> surroundings.out().println("Gjorde " + surroundings.display(file)));
        surroundings
                .out()
                .println(Words.count(refreshed.written().size(), "bild gjord", "bilder gjorda") + ", "
                        + Words.count(refreshed.fresh(), "var redan aktuell", "var redan aktuella") + ".");
        new ProblemList(surroundings, refreshed.problems().sorted()).print(surroundings.err());
        return refreshed.problems().hasErrors() ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }
}
