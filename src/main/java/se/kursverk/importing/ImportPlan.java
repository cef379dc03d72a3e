package se.kursverk.importing;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import se.kursverk.course.Item;
import se.kursverk.problem.Problem;

/** What an import would do, found out without doing anything. */
public final class ImportPlan {

    private final Path file;
    private final List<Item> items;
    private final String yaml;
    private final List<Problem> problems;
    private final boolean ready;
    private final byte[] before;
    private final byte[] after;

    private ImportPlan(Path file, List<Item> items, Change change, List<Problem> problems, boolean ready) {
        this.file = file;
        this.items = List.copyOf(items);
        this.yaml = change.yaml();
        this.problems = List.copyOf(problems);
        this.ready = ready;
        this.before = change.before();
        this.after = change.after();
    }

    /**
     * What becomes of the file.
     *
     * @param before none where there is no file
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Change(byte[] before, byte[] after, String yaml) {}

    static ImportPlan ready(Path file, List<Item> items, Change change, List<Problem> problems) {
        return new ImportPlan(file, items, change, problems, true);
    }

    static ImportPlan refused(Path file, List<Item> items, Change change, List<Problem> problems) {
        return new ImportPlan(file, items, change, problems, false);
    }

    /** The {@code quiz.yaml} that the questions go into. */
    public Path file() {
        return file;
    }

    /** The questions to be added, with the ids that they get; where the plan is not ready, those that are sound. */
    public List<Item> items() {
        return items;
    }

    /** What is put at the end of the file. */
    public String yaml() {
        return yaml;
    }

    /** Everything to be said, in the order of the imported file. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether {@link #apply} may be called. */
    public boolean ready() {
        return ready;
    }

    /**
     * Writes the file, whole or not at all. Does nothing where there is nothing to add.
     *
     * @throws FileSystemException if the file has been changed since the plan was made, or cannot be written
     */
    public void apply() throws IOException {
        if (!ready) {
            throw new IllegalStateException("a plan with errors: " + problems);
        }
        if (items.isEmpty()) {
            return;
        }
        byte[] now = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        if (!Arrays.equals(now, before)) {
            throw new FileSystemException(file.toString(), null, "någon annan ändrade filen under tiden");
        }
        Path target = Files.exists(file) ? file.toRealPath() : file;
        Path fresh = target.resolveSibling("quiz.yaml.ny");
        try {
            Files.write(fresh, after);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            if (Files.isRegularFile(fresh)) {
                Files.delete(fresh);
            }
            throw e;
        }
    }
}
