package se.kursverk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kursverk.inspection.Inspected;
import se.kursverk.inspection.Inspection;
import se.kursverk.inspection.Rule;
import se.kursverk.problem.Problem;

/** {@code inspect}: judges finished packages, ours or anyone's. */
@Command(
        name = "inspect",
        description =
                "Granskar färdiga kurspaket, våra eller andras: SCORM, Common Cartridge, cmi5, QTI, Moodle-XML, GIFT.")
final class InspectCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FIL", arity = "0..*", description = "Kurspaket att granska.")
    private List<Path> files = List.of();

    @Option(
            names = "--schemas",
            paramLabel = "MAPP",
            description =
                    "Mapp med standardernas XSD-filer, en undermapp för varje standard. Då prövas filerna mot dem.")
    private Optional<Path> schemas = Optional.empty();

    @Option(names = "--json", description = "Skriver resultatet som JSON.")
    private boolean json;

    @Option(names = "--rule", paramLabel = "REGEL", description = "Förklarar en regel, till exempel id-duplicate.")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--rules", description = "Räknar upp alla regler.")
    private boolean rules;

    InspectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (rule.isPresent()) {
            surroundings.out().print(find(rule.get()).page());
            return ExitStatus.DONE;
        }
        if (rules) {
            printRules();
            return ExitStatus.DONE;
        }
        if (files.isEmpty()) {
            throw Refusal.usage("Ange ett eller flera kurspaket, till exempel ./kursverk inspect kurs.zip.");
        }
        List<Inspected> inspected = inspected();
        boolean errors = inspected.stream().anyMatch(Inspected::hasErrors);
        if (json) {
            List<PackageLine> lines = new ArrayList<>();
            for (int i = 0; i < inspected.size(); i++) {
                lines.add(PackageLine.of(surroundings.display(files.get(i)), inspected.get(i)));
            }
            surroundings.out().println(Json.of(new Report(!errors, lines)));
        } else {
            for (int i = 0; i < inspected.size(); i++) {
                print(surroundings.out(), files.get(i), inspected.get(i));
            }
        }
        return errors ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }

    private List<Inspected> inspected() throws IOException {
        Optional<Path> folder = schemas.map(surroundings::resolve);
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw Refusal.usage("Mappen " + surroundings.display(folder.get()) + " finns inte.");
        }
        for (Path file : files) {
            if (!Files.isRegularFile(surroundings.resolve(file))) {
                throw Refusal.usage("Filen " + surroundings.display(file) + " finns inte.");
            }
        }
        Inspection inspection = folder.map(Inspection::withSchemas).orElseGet(Inspection::byRules);
        List<Inspected> inspected = new ArrayList<>();
        for (Path file : files) {
            inspected.add(inspection.of(surroundings.resolve(file), surroundings.display(file)));
        }
        return inspected;
    }

    private void print(PrintStream out, Path file, Inspected inspected) {
        List<Problem> problems = inspected.problems();
        problems.forEach(out::println);
        out.println(surroundings.display(file) + ": " + inspected.name() + ", "
                + Words.count(inspected.files().size(), "fil", "filer") + ". "
                + (problems.isEmpty() ? "Inget att anmärka." : ProblemList.summary(problems)));
        problems.stream()
                .map(Problem::code)
                .findFirst()
                .ifPresent(code -> out.println("Mer om en regel: ./kursverk inspect --rule " + code));
    }

    private void printRules() {
        Table table = Table.of(List.of("Regel", "Vikt", "Vad du gör"));
        for (Rule one : Rule.values()) {
            table.row(List.of(one.id(), weight(one), one.remedy()));
        }
        surroundings.out().print(table);
    }

    private static String weight(Rule rule) {
        return switch (rule.severity()) {
            case ERROR -> "fel";
            case WARNING -> "varning";
            case NOTE -> "upplysning";
        };
    }

    private static Rule find(String id) {
        return Rule.find(id)
                .orElseThrow(() -> Refusal.usage("Regeln " + id + " finns inte."
                        + Nearest.of(id, Stream.of(Rule.values()).map(Rule::id).toList())
                                .map(name -> " Menade du " + name + "?")
                                .orElse("")));
    }

    /** The JSON of {@code inspect}. */
    record Report(boolean right, List<PackageLine> packages) {}

    /** One package. */
    record PackageLine(
            String file,
            String kind,
            String version,
            boolean canvas,
            String title,
            int files,
            List<ProblemLine> problems) {

        static PackageLine of(String file, Inspected inspected) {
            return new PackageLine(
                    file,
                    inspected.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    inspected.version(),
                    inspected.canvas(),
                    inspected.title(),
                    inspected.files().size(),
                    inspected.problems().stream().map(ProblemLine::of).toList());
        }
    }
}
