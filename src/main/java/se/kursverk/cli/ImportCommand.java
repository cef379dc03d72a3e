package se.kursverk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kursverk.importing.ImportPlan;
import se.kursverk.importing.Importing;
import se.kursverk.problem.Severity;
import se.kursverk.reading.QuestionReader;
import se.kursverk.reading.QuestionReaders;
import se.kursverk.reading.SourceFile;
import se.kursverk.reading.spreadsheet.SpreadsheetTemplate;

/** {@code import}: questions out of somebody's file, into a module. */
@Command(
        name = "import",
        description = "Hämtar in frågor till en modul ur ett kalkylark eller en fil från en lärplattform.")
final class ImportCommand implements Callable<Integer> {

    private static final int MAX_BYTES = 50_000_000;

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "FIL", description = "Filen med frågor.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--to", paramLabel = "MODUL", description = "Modulen som frågorna ska hamna i.")
    private Optional<String> module = Optional.empty();

    @Option(names = "--from", paramLabel = "FORMAT", description = "Filens format, om det inte känns igen.")
    private Optional<String> format = Optional.empty();

    @Option(names = "--dry-run", description = "Visar vad som skulle hämtas in, utan att skriva något.")
    private boolean dryRun;

    @Option(
            names = "--skip-broken",
            description = "Hämtar in de frågor som är rätt. Utan valet hämtas ingenting så länge det finns fel.")
    private boolean skipBroken;

    @Option(
            names = "--template",
            paramLabel = "FIL",
            description = "Skriver en mall att fylla i, som .xlsx eller .csv, och gör inget annat.")
    private Optional<Path> template = Optional.empty();

    @Mixin
    private ContentOption content = new ContentOption();

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (template.isPresent()) {
            return writeTemplate(template.get());
        }
        if (file.isEmpty() || module.isEmpty()) {
            throw Refusal.usage("Ange filen och modulen: ./kursverk import fragor.xlsx --to gdpr."
                    + " En mall att fylla i får du med --template fragor.xlsx.");
        }
        Path folder = content.in(surroundings);
        requireModule(folder, module.get());
        SourceFile source = source(file.get());
        QuestionReader reader = reader(source);
        ImportPlan plan = Importing.prepare(
                folder,
                module.get(),
                reader.read(source),
                skipBroken ? Importing.Broken.LEAVE_OUT : Importing.Broken.STOP);
        boolean done = plan.ready() && !(plan.items().isEmpty() && leftOut(plan));
        if (done && !dryRun) {
            plan.apply();
        }
        new ImportReport(surroundings, plan, reader.name()).print(done, dryRun);
        return done ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    /** Whether nothing came of the file because of its mistakes. */
    private static boolean leftOut(ImportPlan plan) {
        return plan.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static void requireModule(Path folder, String id) throws IOException {
        List<String> known = Importing.modules(folder);
        if (!known.contains(id)) {
            throw Refusal.usage("Modulen " + id + " finns inte."
                    + Nearest.of(id, known)
                            .map(name -> " Menade du " + name + "?")
                            .orElse(" Dessa finns: " + String.join(", ", known) + "."));
        }
    }

    private SourceFile source(Path given) throws IOException {
        Path path = surroundings.resolve(given);
        if (!Files.isRegularFile(path)) {
            throw Refusal.usage("Filen " + surroundings.display(path) + " finns inte.");
        }
        if (Files.size(path) > MAX_BYTES) {
            throw Refusal.input("Filen " + surroundings.display(path) + " är större än 50 MB. Dela upp den.");
        }
        return new SourceFile(path.toString().replace('\\', '/'), Files.readAllBytes(path));
    }

    private QuestionReader reader(SourceFile source) {
        List<String> known =
                QuestionReaders.all().stream().map(QuestionReader::id).toList();
        if (format.isPresent()) {
            String id = format.get();
            return QuestionReaders.find(id)
                    .orElseThrow(() -> Refusal.usage("Formatet " + id + " finns inte."
                            + Nearest.of(id, known)
                                    .map(name -> " Menade du " + name + "?")
                                    .orElse(" Dessa finns: " + String.join(", ", known) + ".")));
        }
        return QuestionReaders.recognizing(source)
                .orElseThrow(() -> Refusal.input("Jag känner inte igen formatet på "
                        + surroundings.display(Path.of(source.name())) + ". Ange det med --from: "
                        + QuestionReaders.all().stream()
                                .map(reader -> reader.id() + " (" + reader.name() + ")")
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private int writeTemplate(Path given) throws IOException {
        Path path = surroundings.resolve(given);
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw Refusal.usage("Mallen blir ett kalkylark. Låt filens namn sluta med .xlsx eller .csv.");
        }
        if (Files.exists(path)) {
            throw Refusal.usage("Filen " + surroundings.display(path) + " finns redan. Välj ett annat namn.");
        }
        Files.write(path, name.endsWith(".csv") ? SpreadsheetTemplate.csv() : SpreadsheetTemplate.xlsx());
        surroundings
                .out()
                .println("Mallen ligger i " + surroundings.display(path) + ". Fyll i den och hämta in frågorna med"
                        + " ./kursverk import " + surroundings.display(path) + " --to MODUL");
        return ExitStatus.DONE;
    }
}
