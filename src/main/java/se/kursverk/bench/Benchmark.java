package se.kursverk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Takes every figure that is promised, one after the other, in a temporary folder. */
public final class Benchmark {

    private static final int MODULES = 56;
    private static final int TIMES = 10;
    private static final String SCORM = "scorm12";

    private final Launcher launcher;
    private final Path folder;
    private final Consumer<String> progress;
    private final List<Measure> measures = new ArrayList<>();

    private Benchmark(Path home, Path folder, Consumer<String> progress) {
        this.launcher = new Launcher(home);
        this.folder = folder;
        this.progress = progress;
    }

    /** Whether a Chromium is installed, so that {@code browser} may be asked for. */
    public static boolean browserInstalled() {
        return Chromium.installed().isPresent();
    }

    /**
     * Measures.
     *
     * @param home the project's folder, whose launcher is started
     * @param progress told in a few words what is being measured
     */
    public static List<Measure> run(Path home, boolean browser, Consumer<String> progress)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("kursverk-bench");
        try {
            Benchmark benchmark = new Benchmark(home, folder, progress);
            benchmark.build();
            if (browser) {
                benchmark.open();
            }
            return List.copyOf(benchmark.measures);
        } finally {
            delete(folder);
        }
    }

    private void build() throws IOException, InterruptedException {
        new BenchmarkCourse(MODULES).write(folder.resolve("56"));
        new BenchmarkCourse(MODULES * TIMES).write(folder.resolve("560"));

        Launcher.Runs one = time("en modul av 56", "56", "--only", BenchmarkCourse.moduleId(0));
        measures.add(Measure.of("module-cold", "En modul, kall start", "s", one.seconds(), 1.0));
        measures.add(Measure.of("module-cold-memory", "  minne (RSS)", "MB", one.peakMegabytes(), 250));

        Launcher.Runs course = time("56 moduler i ett paket", "56", "--scope", "course");
        measures.add(Measure.of("course-cold", "56 moduler i ett paket", "s", course.seconds(), 1.5));
        measures.add(Measure.told("course-cold-memory", "  minne (RSS)", "MB", course.peakMegabytes()));
        Path whole = onlyPackage("56", "course");
        measures.add(size("course-size", "  paketets storlek", whole, 400));
        progress.accept("56 moduler i alla format");
        Launcher.Runs every = launcher.run(List.of(
                "build",
                "--content",
                folder.resolve("56").toString(),
                "--out",
                folder.resolve("every").toString()));
        measures.add(
                Measure.of("every-format-cold", "56 moduler, var för sig i alla format", "s", every.seconds(), 4.0));
        measures.add(Measure.of("every-format-cold-memory", "  minne (RSS)", "MB", every.peakMegabytes(), 300));
        progress.accept("granskning av 56 moduler");
        Launcher.Runs inspect = launcher.run(List.of("inspect", whole.toString()));
        measures.add(Measure.of("inspect-cold", "Granska 56 moduler", "s", inspect.seconds(), 1.0));
        measures.add(Measure.of("inspect-cold-memory", "  minne (RSS)", "MB", inspect.peakMegabytes(), 256));

        Launcher.Runs large = time("560 moduler i ett paket", "560", "--scope", "course");
        measures.add(Measure.told("large-cold", "560 moduler i ett paket", "s", large.seconds()));
        double growth = Measure.median(large.seconds()) / Measure.median(course.seconds());
        measures.add(Measure.of("growth", "  gånger tiden för 56", "×", new double[] {growth}, 11));

        measures.add(size("module-size", "Mätkursens modul, paketets storlek", onlyPackage("56", "module"), 30));
        FirstVisit visit = FirstVisit.of(PackageFiles.read(whole));
        measures.add(Measure.of(
                "first-visit-requests", "Skal och en sida, hämtningar", "st", new double[] {visit.requests()}, 6));
        measures.add(Measure.of("first-visit-gzipped", "  gzippat", "kB", new double[] {visit.kilobytes()}, 40));
        written();
    }

    /** The project's own modules, as they would be uploaded. */
    private void written() throws IOException, InterruptedException {
        progress.accept("projektets egna moduler");
        Path out = folder.resolve("written");
        Launcher.Runs all = launcher.run(List.of("build", "--format", SCORM, "--out", out.toString()));
        for (Path file : packages(out.resolve(SCORM))) {
            measures.add(size("written-size-" + file.getFileName(), "Paketet " + file.getFileName(), file, 60));
        }
        measures.add(Measure.told("written-cold", "Alla skrivna moduler, var sitt paket", "s", all.seconds()));
        String name = String.valueOf(packages(out.resolve(SCORM)).getFirst().getFileName());
        String id = name.substring(0, name.lastIndexOf('.'));
        Launcher.Runs one = launcher.run(List.of(
                "build",
                "--only",
                id,
                "--format",
                SCORM,
                "--out",
                out.resolve("one").toString()));
        measures.add(Measure.of("written-module-cold", "En av dem, kall start", "s", one.seconds(), 1.0));
        measures.add(Measure.of("written-module-cold-memory", "  minne (RSS)", "MB", one.peakMegabytes(), 250));
    }

    private void open() throws IOException, InterruptedException {
        Map<String, byte[]> module = PackageFiles.read(onlyPackage("56", "module"));
        Map<String, byte[]> plain = PlainPage.of(folder.resolve("56/moduler").resolve(BenchmarkCourse.moduleId(0)));
        List<PhoneVisit> ours = new ArrayList<>();
        List<PhoneVisit> theirs = new ArrayList<>();
        Path executable = Chromium.installed().orElseThrow();
        try (Chromium chromium = Chromium.start(executable);
                DevTools devTools = new DevTools(chromium.endpoint());
                PackageServer modules = new PackageServer(module);
                PackageServer plains = new PackageServer(plain)) {
            for (int run = 0; run <= 5; run++) {
                progress.accept("öppning i Chromium, " + run + " av 5");
                PhoneVisit yardstick = PhoneVisit.of(devTools, plains.address() + "index.html");
                PhoneVisit visit = PhoneVisit.of(devTools, modules.address() + "index.html");
                if (run > 0) {
                    theirs.add(yardstick);
                    ours.add(visit);
                }
            }
        }
        Measure bare = Measure.told("plain-ready", "Slät sida med samma text, redo", "s", PhoneVisit.ready(theirs));
        measures.add(bare);
        double bar = Math.max(1.5, 1.25 * bare.median());
        measures.add(Measure.of("ready", "Modulen redo för första frågan", "s", PhoneVisit.ready(ours), bar));
        measures.add(Measure.of("ready-requests", "  hämtningar", "st", counts(ours, PhoneVisit::requests), 6));
        measures.add(Measure.of(
                "ready-transferred",
                "  över nätet",
                "kB",
                ours.stream().mapToDouble(PhoneVisit::kilobytes).toArray(),
                40));
        measures.add(Measure.of(
                "open-set-values", "  SetValue när den öppnas", "st", counts(ours, PhoneVisit::setValues), 5));
        measures.add(Measure.of("open-commits", "  Commit när den öppnas", "st", counts(ours, PhoneVisit::commits), 1));
    }

    private Launcher.Runs time(String what, String course, String... options) throws IOException, InterruptedException {
        progress.accept(what);
        String scope = options[0].equals("--scope") ? options[1] : "module";
        List<String> arguments = new ArrayList<>(List.of("build", "--format", SCORM));
        arguments.addAll(List.of("--content", folder.resolve(course).toString()));
        arguments.addAll(List.of("--out", folder.resolve(course + "-" + scope).toString()));
        arguments.addAll(List.of(options));
        return launcher.run(arguments);
    }

    private Path onlyPackage(String course, String scope) throws IOException {
        return packages(folder.resolve(course + "-" + scope).resolve(SCORM)).getFirst();
    }

    private static List<Path> packages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Measure size(String id, String name, Path file, double bar) throws IOException {
        return Measure.of(id, name, "kB", new double[] {Files.size(file) / 1024.0}, bar);
    }

    private static double[] counts(List<PhoneVisit> visits, java.util.function.ToIntFunction<PhoneVisit> count) {
        return visits.stream().mapToInt(count).asDoubleStream().toArray();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
