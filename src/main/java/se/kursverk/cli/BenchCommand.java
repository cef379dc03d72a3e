package se.kursverk.cli;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kursverk.bench.Benchmark;
import se.kursverk.bench.Measure;

/** {@code bench}: whether we are as fast and small as we promise. */
@Command(name = "bench", description = "Mäter hur snabbt kurspaket byggs, hur stora de är och hur fort de öppnas.")
final class BenchCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--browser", description = "Mäter också i Chromium, som en långsam telefon på ett långsamt nät.")
    private boolean browser;

    @Option(names = "--json", description = "Skriver resultatet som JSON.")
    private boolean json;

    BenchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (browser && !Benchmark.browserInstalled()) {
            throw Refusal.usage("För --browser behövs Chromium (Debian: apt-get install chromium)."
                    + " Ligger den på en ovanlig plats: sätt KURSVERK_CHROMIUM till programmet.");
        }
        List<Measure> measures = Benchmark.run(
                surroundings.home(), browser, what -> surroundings.err().println("Mäter: " + what + " …"));
        boolean kept = measures.stream().allMatch(Measure::kept);
        if (json) {
            surroundings
                    .out()
                    .println(Json.of(
                            new Report(kept, measures.stream().map(Line::of).toList())));
        } else {
            surroundings.out().print(table(measures));
        }
        return kept ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private static Table table(List<Measure> measures) {
        Table table = Table.of(List.of("Mätning", ">median", ">minst", ">mest", "", ">högst", ""));
        for (Measure measure : measures) {
            boolean one = measure.least() == measure.most();
            table.row(List.of(
                    measure.name(),
                    Words.figure(measure.median()),
                    one ? "" : Words.figure(measure.least()),
                    one ? "" : Words.figure(measure.most()),
                    measure.unit(),
                    measure.bar().isPresent() ? Words.figure(measure.bar().getAsDouble()) : "",
                    measure.bar().isEmpty() ? "" : measure.kept() ? "håller" : "FÖR MYCKET"));
        }
        return table;
    }

    /** The JSON of {@code bench}. */
    record Report(boolean kept, List<Line> measures) {}

    /** One figure. */
    record Line(
            String id,
            String name,
            String unit,
            double median,
            double least,
            double most,
            OptionalDouble bar,
            boolean kept) {
        static Line of(Measure measure) {
            return new Line(
                    measure.id(),
                    measure.name().strip(),
                    measure.unit(),
                    measure.median(),
                    measure.least(),
                    measure.most(),
                    measure.bar(),
                    measure.kept());
        }
    }
}
