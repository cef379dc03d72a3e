package se.kursverk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the real launcher in a process of its own and takes its time and memory. */
final class Launcher {

    private static final int RUNS = 5;
    private static final long LIMIT_SECONDS = 120;

    private final Path home;

    Launcher(Path home) {
        this.home = home;
    }

    /**
     * What a few runs took, in the order they were made.
     *
     * @param peakMegabytes largest resident set of the process, in MB; 0 where the system does not tell
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Runs(double[] seconds, double[] peakMegabytes) {}

    /** Runs a command once without counting it, then five times. */
    Runs run(List<String> arguments) throws IOException, InterruptedException {
        once(arguments);
        double[] seconds = new double[RUNS];
        double[] megabytes = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            megabytes[i] = once(arguments) / 1024.0;
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        return new Runs(seconds, megabytes);
    }

    /** The launcher hands its process over to the JVM, so that one process is all there is to watch. */
    private long once(List<String> arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(home.resolve(windows ? "kursverk.cmd" : "kursverk").toString());
        command.addAll(arguments);
        Path output = Files.createTempFile("kursverk-bench", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            long peak = 0;
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
            Path status = Path.of("/proc/" + process.pid() + "/status");
            while (!process.waitFor(4, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peakKilobytes(status));
                if (System.nanoTime() > end) {
                    process.destroyForcibly();
                    throw new IOException(String.join(" ", command) + " did not end in " + LIMIT_SECONDS + " s");
                }
            }
            if (process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + ": "
                        + Files.readString(output, StandardCharsets.UTF_8));
            }
            return peak;
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** VmHWM of Linux; 0 elsewhere, and once the process has ended. */
    private static long peakKilobytes(Path status) {
        try {
            for (String line : Files.readAllLines(status, StandardCharsets.ISO_8859_1)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
            return 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
