package se.kursverk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kursverk.forecast.Forecast;
import se.kursverk.forecast.ForecastRule.About;
import se.kursverk.forecast.ForecastTexts;
import se.kursverk.forecast.Lms;
import se.kursverk.inspection.Inspected;
import se.kursverk.inspection.Inspection;
import se.kursverk.inspection.PackageKind;

/** {@code forecast}: what an LMS will make of a package, before anybody uploads it. */
@Command(
        name = "forecast",
        description =
                "Berättar vad en lärplattform gör av ett kurspaket: vad som kommer fram, vad som går förlorat och "
                        + "vad du ska ställa in.")
final class ForecastCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FIL", description = "Kurspaketet, vårt eller någon annans.")
    private Path file = Path.of("");

    @Option(
            names = "--lms",
            required = true,
            split = ",",
            paramLabel = "PLATTFORM",
            description =
                    "moodle-4.5, moodle-5.1, canvas eller generic (vad standarderna lovar); flera med komma emellan.")
    private List<String> platforms = List.of();

    @Option(names = "--language", paramLabel = "SPRÅK", description = "sv eller en. Utan valet: sv.")
    private String language = "sv";

    @Option(names = "--json", description = "Skriver prognosen som JSON.")
    private boolean json;

    ForecastCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<Lms> chosen = platforms.stream().map(ForecastCommand::platform).toList();
        Locale locale = locale();
        Inspected inspected = Inspection.byRules().of(surroundings.resolve(file), surroundings.display(file));
        if (inspected.kind() == PackageKind.UNKNOWN) {
            new ProblemList(surroundings, inspected.problems()).print(surroundings.err());
            surroundings.err().println("Filen går inte att läsa som kurspaket, så det finns ingen prognos.");
            return ExitStatus.PROBLEMS;
        }
        List<Forecast> forecasts =
                chosen.stream().map(lms -> Forecast.of(inspected, lms)).toList();
        if (json) {
            surroundings.out().println(Json.of(report(inspected, forecasts, locale)));
        } else {
            forecasts.forEach(forecast -> print(inspected, forecast, locale));
        }
        return ExitStatus.DONE;
    }

    private static Lms platform(String id) {
        List<String> known = Arrays.stream(Lms.values()).map(Lms::id).toList();
        return Lms.find(id)
                .orElseThrow(() -> Refusal.usage("Plattformen " + id + " finns inte här."
                        + Nearest.of(id, known)
                                .map(name -> " Menade du " + name + "?")
                                .orElse(" Dessa finns: " + String.join(", ", known) + ".")));
    }

    private Locale locale() {
        if (!List.of("sv", "en").contains(language)) {
            throw Refusal.usage("Prognosen finns på svenska (sv) och engelska (en), inte på ”" + language + "”.");
        }
        return Locale.of(language);
    }

    private void print(Inspected inspected, Forecast forecast, Locale locale) {
        PrintStream out = surroundings.out();
        ForecastTexts texts = ForecastTexts.in(locale);
        out.println(surroundings.display(file) + " (" + inspected.name() + ") → "
                + forecast.lms().label());
        for (About about : About.values()) {
            List<Forecast.Line> lines = forecast.about(about);
            if (!lines.isEmpty()) {
                out.println();
                out.println(texts.text(about.name().toLowerCase(Locale.ROOT)));
                lines.forEach(line -> out.println("  • " + line.text(locale) + "\n    " + basis(line, texts)));
            }
        }
        out.println();
    }

    /** Where it is known from. */
    private static String basis(Forecast.Line line, ForecastTexts texts) {
        String evidence = texts.text("evidence-" + line.rule().evidence().name().toLowerCase(Locale.ROOT));
        String source = line.rule().source();
        return "[" + line.rule().id() + ", " + evidence + (source.isEmpty() ? "" : ": " + source) + "]";
    }

    private Report report(Inspected inspected, List<Forecast> forecasts, Locale locale) {
        List<LineReport> lines = new ArrayList<>();
        for (Forecast forecast : forecasts) {
            for (Forecast.Line line : forecast.lines()) {
                lines.add(new LineReport(
                        forecast.lms().id(),
                        line.rule().id(),
                        line.rule().about().name().toLowerCase(Locale.ROOT),
                        line.text(locale),
                        line.rule().evidence().name().toLowerCase(Locale.ROOT),
                        Optional.of(line.rule().source()).filter(source -> !source.isEmpty())));
            }
        }
        return new Report(surroundings.display(file), inspected.name(), lines);
    }

    /** The JSON of {@code forecast}. */
    record Report(String file, String kind, List<LineReport> lines) {}

    /** One rule that holds. */
    record LineReport(String lms, String rule, String about, String text, String evidence, Optional<String> source) {}
}
