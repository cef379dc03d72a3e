package se.kursverk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Archive;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.PackageFormats;
import se.kursverk.problem.Problem;
import se.kursverk.problem.Problems;

/**
 * Builds packages, two at a time. Once the program is told to stop (Ctrl-C) the packages at hand are finished and no
 * other is begun, so that nothing is left half-written.
 */
final class Assembly {

    private static final int THREADS = 2;
    private static final String BESIDE = "-fragor";
    private static final int SECONDS_TO_FINISH = 20;

    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    private volatile boolean stopped;

    private Assembly() {}

    /**
     * A package to build.
     *
     * @param file where it shall lie
     */
    record Order(PackageFormat format, Selection selection, Path file) {}

    /**
     * What came of an order.
     *
     * @param size in bytes; empty where the format cannot carry the selection at all
     * @param beside the files that lie beside the package, see {@link PackageFormat#companions}
     * @param notCarried what is missing or changed in the package
     */
    record Result(Order order, OptionalLong size, List<Path> beside, List<Problem> notCarried) {}

    /**
     * Builds everything ordered.
     *
     * @param whenDone told of each, from the thread that built it
     * @return in the order of the orders
     */
    static List<Result> build(List<Order> orders, Consumer<Order> whenDone) throws IOException {
        Assembly assembly = new Assembly();
        Thread finishing = new Thread(assembly::finish, "finish-packages");
        Runtime.getRuntime().addShutdownHook(finishing);
        try {
            List<Result> results = assembly.run(orders, whenDone);
            Runtime.getRuntime().removeShutdownHook(finishing);
            return results;
        } finally {
            assembly.workers.shutdown();
        }
    }

    private List<Result> run(List<Order> orders, Consumer<Order> whenDone) throws IOException {
        List<Future<Result>> futures = new ArrayList<>();
        for (Order order : orders) {
            futures.add(workers.submit(() -> {
                Result result = build(order);
                whenDone.accept(order);
                return result;
            }));
        }
        List<Result> results = new ArrayList<>();
        for (Future<Result> future : futures) {
            results.add(result(future));
        }
        return results;
    }

    private Result build(Order order) throws IOException {
        Problems problems = order.format().check(order.selection());
        if (stopped || problems.hasErrors()) {
            return new Result(order, OptionalLong.empty(), List.of(), problems.sorted());
        }
        long size = Archive.write(order.format(), order.selection(), order.file());
        List<Path> beside = new ArrayList<>();
        for (String id : order.format().companions()) {
            PackageFormat companion = PackageFormats.find(id)
                    .orElseThrow(() -> new IllegalStateException(
                            order.format().id() + " wants " + id + " beside it, which is no format"));
            Path file = order.file().resolveSibling(beside(companion.fileName(order.selection())));
            Archive.write(companion, order.selection(), file);
            beside.add(file);
        }
        return new Result(order, OptionalLong.of(size), beside, problems.sorted());
    }

    /** The name of a companion's file, such as {@code gdpr-fragor.xml}. */
    private static String beside(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return fileName.substring(0, dot) + BESIDE + fileName.substring(dot);
    }

    /** Whether a file of that name lies beside a package and is none itself. */
    static boolean isBeside(String fileName) {
        return fileName.contains(BESIDE + ".");
    }

    private static Result result(Future<Result> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("building a package", cause == null ? e : cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void finish() {
        stopped = true;
        workers.shutdown();
        try {
            boolean inTime = workers.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
            if (!inTime) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
