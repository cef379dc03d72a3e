package se.kursverk.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kursverk.content.ContentLoader;
import se.kursverk.content.LoadedContent;
import se.kursverk.course.Course;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;

/** {@code build}: content into packages. */
@Command(name = "build", description = "Bygger kurspaket: varje skriven modul i varje format, om inget annat sägs.")
final class BuildCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "ID",
            description = "Bara dessa, med komma emellan. Utan valet: alla som är skrivna.")
    private List<String> only = List.of();

    @Option(
            names = "--scope",
            paramLabel = "OMFATTNING",
            description = "Vad ett paket innehåller: module (en modul), area (ett område), level (en nivå),"
                    + " path (en lärväg) eller course (hela kursen). Utan valet: module.")
    private Scope scope = Scope.MODULE;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "Bara dessa format, med komma emellan. Utan valet: alla.")
    private List<String> formats = List.of();

    @Option(
            names = "--out",
            paramLabel = "MAPP",
            description = "Var paketen hamnar, i en mapp för varje format. Utan valet: projektets target/packages/.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(
            names = "--tool-url",
            paramLabel = "ADRESS",
            description =
                    "Adressen där Kursverk startas som LTI-verktyg, för paket med länkar dit. Utan valet byggs inte"
                            + " thincc, och cc13 får inga länkar.")
    private Optional<URI> toolUrl = Optional.empty();

    @Option(names = "--verbose", description = "Räknar upp allt som ett format inte kan bära.")
    private boolean verbose;

    @Option(names = "--json", description = "Skriver resultatet som JSON.")
    private boolean json;

    BuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Optional<URI> tool = tool();
        List<PackageFormat> chosenFormats = chosenFormats();
        List<PackageFormat> buildable = chosenFormats.stream()
                .flatMap(format -> format.linkingTo(tool).stream())
                .toList();
        LoadedContent loaded = load(content.in(surroundings));
        BuildReport report = new BuildReport(surroundings, loaded.problems().sorted());
        if (loaded.course().isPresent()) {
            List<Selection> selections = selections(loaded.course().get());
            report = report.with(assemble(orders(selections, buildable)), without(chosenFormats, buildable));
        }
        Optional<Path> readMe = report.clean() ? ReadMe.write(folder()) : Optional.empty();
        if (json) {
            surroundings.out().println(report.json());
        } else {
            report.print(verbose, System.nanoTime() - start);
            readMe.ifPresent(page -> surroundings
                    .out()
                    .println("Vilket paket till vilken plattform, och vad du ställer in där: "
                            + surroundings.display(page)));
        }
        return report.clean() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    /** Reads no more modules than are asked for, unless one of them is not there: then somebody wants to know which are. */
    private LoadedContent load(Path folder) {
        if (scope != Scope.MODULE || only.isEmpty()) {
            return ContentLoader.load(folder);
        }
        LoadedContent loaded = ContentLoader.load(folder, only::contains);
        boolean all = loaded.course()
                .filter(course -> only.stream().allMatch(id -> course.module(id).isPresent()))
                .isPresent();
        return all || loaded.course().isEmpty() ? loaded : ContentLoader.load(folder);
    }

    private List<PackageFormat> chosenFormats() {
        if (formats.isEmpty()) {
            return PackageFormats.all();
        }
        List<String> known =
                PackageFormats.all().stream().map(PackageFormat::id).toList();
        return formats.stream()
                .distinct()
                .map(id -> PackageFormats.find(id)
                        .orElseThrow(() -> Refusal.usage("Formatet " + id + " finns inte."
                                + Nearest.of(id, known)
                                        .map(name -> " Menade du " + name + "?")
                                        .orElse(" Dessa finns: " + String.join(", ", known) + "."))))
                .toList();
    }

    private Optional<URI> tool() {
        if (toolUrl.filter(BuildCommand::isWebAddress).isEmpty() && toolUrl.isPresent()) {
            throw Refusal.usage("Adressen " + toolUrl.get()
                    + " går inte att starta ett verktyg på. Skriv en som börjar med https:// och saknar #.");
        }
        return toolUrl;
    }

    private static boolean isWebAddress(URI address) {
        String scheme = address.getScheme();
        return scheme != null
                && scheme.matches("https?")
                && address.getHost() != null
                && address.getRawFragment() == null;
    }

    /** The formats that only a tool would make a package of. */
    private static List<PackageFormat> without(List<PackageFormat> chosen, List<PackageFormat> buildable) {
        List<String> built = buildable.stream().map(PackageFormat::id).toList();
        return chosen.stream().filter(format -> !built.contains(format.id())).toList();
    }

    private List<Selection> selections(Course course) {
        List<Selection> selections = Selections.of(course, scope, only);
        if (selections.isEmpty()) {
            throw Refusal.input("Här finns inget skrivet att bygga av.");
        }
        return selections;
    }

    private List<Assembly.Order> orders(List<Selection> selections, List<PackageFormat> chosenFormats) {
        Path folder = folder();
        List<Assembly.Order> orders = new ArrayList<>();
        for (Selection selection : selections) {
            for (PackageFormat format : chosenFormats) {
                Path file = folder.resolve(format.id()).resolve(format.fileName(selection));
                orders.add(new Assembly.Order(format, selection, file));
            }
        }
        return orders;
    }

    /** Where the packages go, in a folder for each format. */
    private Path folder() {
        return out.map(surroundings::resolve)
                .orElseGet(() -> surroundings.home().resolve("target").resolve("packages"));
    }

    private List<Assembly.Result> assemble(List<Assembly.Order> orders) throws IOException {
        try (ProgressBar progress = new ProgressBar(surroundings, orders.size())) {
            return Assembly.build(
                    orders,
                    order -> progress.advance(
                            order.selection().id() + " " + order.format().id()));
        }
    }
}
