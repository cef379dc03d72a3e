package se.kursverk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.kursverk.course.Module;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.problem.Problem;

/** What {@code build} did, for a person and for a machine. */
final class BuildReport {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=\\.) (?=\\p{Lu})");

    private final Surroundings surroundings;
    private final List<Problem> contentProblems;
    private final List<Assembly.Result> results;
    private final List<PackageFormat> notBuilt;

    BuildReport(Surroundings surroundings, List<Problem> contentProblems) {
        this(surroundings, contentProblems, List.of(), List.of());
    }

    private BuildReport(
            Surroundings surroundings,
            List<Problem> contentProblems,
            List<Assembly.Result> results,
            List<PackageFormat> notBuilt) {
        this.surroundings = surroundings;
        this.contentProblems = contentProblems;
        this.results = results;
        this.notBuilt = notBuilt;
    }

    /** @param withoutTool formats that would have been built if there were a tool to link to */
    BuildReport with(List<Assembly.Result> built, List<PackageFormat> withoutTool) {
        return new BuildReport(surroundings, contentProblems, built, withoutTool);
    }

    /** Whether everything asked for was built. */
    boolean clean() {
        return (!results.isEmpty() || !notBuilt.isEmpty())
                && results.stream().allMatch(result -> result.size().isPresent());
    }

    void print(boolean verbose, long nanoseconds) {
        PrintStream out = surroundings.out();
        if (results.isEmpty() && notBuilt.isEmpty()) {
            new ProblemList(surroundings, contentProblems).print(surroundings.err());
            surroundings.err().println("Inget kurspaket byggdes. Rätta felen och kör igen.");
            return;
        }
        if (!results.isEmpty()) {
            printSizes(out);
            printNotCarried(out, verbose);
            printAdvice(out);
        }
        printNotBuilt(out);
        long built =
                results.stream().filter(result -> result.size().isPresent()).count();
        out.println(Words.count((int) built, "kurspaket", "kurspaket") + " på " + Words.seconds(nanoseconds) + ".");
        long warnings = contentProblems.size();
        if (warnings > 0) {
            out.println(Words.count((int) warnings, "anmärkning", "anmärkningar")
                    + " på innehållet: ./kursverk check visar vad.");
        }
    }

    private void printSizes(PrintStream out) {
        Map<PackageFormat, Path> folders = new LinkedHashMap<>();
        Map<String, List<Assembly.Result>> rows = new LinkedHashMap<>();
        for (Assembly.Result result : results) {
            Path folder = result.order().file().getParent();
            folders.putIfAbsent(
                    result.order().format(), folder == null ? result.order().file() : folder);
            rows.computeIfAbsent(result.order().selection().id(), id -> new ArrayList<>())
                    .add(result);
        }
        List<String> headings = new ArrayList<>(List.of("Paket"));
        folders.keySet().forEach(format -> headings.add(">" + format.id()));
        Table table = Table.of(headings);
        rows.forEach((id, row) -> {
            List<String> cells = new ArrayList<>(List.of(id));
            row.forEach(result -> cells.add(
                    result.size().isPresent() ? Words.kilobytes(result.size().getAsLong()) : "går inte"));
            table.row(cells);
        });
        out.println(table);
        folders.forEach((format, folder) -> out.println("  " + surroundings.display(folder) + beside(format)));
        out.println();
    }

    /** What lies beside the packages of a format. */
    private String beside(PackageFormat format) {
        return results.stream()
                .filter(result -> result.order().format().equals(format))
                .flatMap(result -> result.beside().stream())
                .findFirst()
                .map(file -> ", med frågorna bredvid, som " + file.getFileName())
                .orElse("");
    }

    private void printNotCarried(PrintStream out, boolean verbose) {
        Map<String, Map<String, List<Problem>>> byFormat = new LinkedHashMap<>();
        for (Assembly.Result result : results) {
            for (Problem problem : result.notCarried()) {
                byFormat.computeIfAbsent(result.order().format().name(), name -> new TreeMap<>())
                        .computeIfAbsent(problem.code(), code -> new ArrayList<>())
                        .add(problem);
            }
        }
        byFormat.forEach((format, byCode) -> {
            out.println("Det här följer inte med i " + format + " som det är skrivet:");
            byCode.forEach((code, problems) -> {
                out.println("  " + gist(problems) + " (" + code + ", " + Words.count(problems.size(), "gång", "gånger")
                        + ")");
                if (verbose) {
                    problems.forEach(problem -> out.println("    " + surroundings.display(problem)));
                }
            });
            out.println();
        });
        if (!byFormat.isEmpty() && !verbose) {
            out.println("Allt, ett för ett: kör med --verbose.");
            out.println();
        }
    }

    private void printNotBuilt(PrintStream out) {
        if (!notBuilt.isEmpty()) {
            out.println("Inte byggt, eftersom inget verktyg är angivet (--tool-url):");
            notBuilt.forEach(format -> out.println("  " + format.name() + " (" + format.id() + ")"));
            out.println();
        }
    }

    /** What several problems of a kind have in common: the text, or what stands before its colon. */
    private static String gist(List<Problem> problems) {
        String first = problems.getFirst().text();
        if (problems.stream().allMatch(problem -> problem.text().equals(first))) {
            return first;
        }
        int colon = first.indexOf(':');
        return colon < 0 ? first : first.substring(0, colon) + ".";
    }

    /** Formats give a sentence for each LMS; each gets a line. */
    private void printAdvice(PrintStream out) {
        out.println("Ladda upp:");
        results.stream().map(result -> result.order().format()).distinct().forEach(format -> {
            out.println("  " + format.name() + " (" + format.id() + ")");
            END_OF_SENTENCE.splitAsStream(format.advice(SWEDISH)).forEach(sentence -> out.println("    " + sentence));
        });
        out.println();
    }

    /** For machines: everything, one by one. */
    String json() {
        return Json.of(new Report(
                clean(),
                contentProblems.stream().map(ProblemLine::of).toList(),
                results.stream().map(this::line).toList(),
                notBuilt.stream().map(PackageFormat::id).toList()));
    }

    private PackageLine line(Assembly.Result result) {
        Assembly.Order order = result.order();
        return new PackageLine(
                order.format().id(),
                order.selection().scope().name().toLowerCase(Locale.ROOT),
                order.selection().id(),
                order.selection().fingerprint().value(),
                order.selection().modules().stream().map(Module::id).toList(),
                result.size().isPresent() ? order.file().toString() : "",
                result.size(),
                result.beside().stream().map(Path::toString).toList(),
                result.notCarried().stream().map(ProblemLine::of).toList());
    }

    /** The JSON of {@code build}. */
    record Report(boolean done, List<ProblemLine> contentProblems, List<PackageLine> packages, List<String> notBuilt) {}

    /** One package. */
    record PackageLine(
            String format,
            String scope,
            String id,
            String fingerprint,
            List<String> modules,
            String file,
            OptionalLong bytes,
            List<String> beside,
            List<ProblemLine> notCarried) {}
}
