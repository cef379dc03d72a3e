package se.kursverk.inspection;

import java.io.IOException;
import java.nio.file.Path;

/** A program that inspects files and prints of each its name, the milliseconds it took and the rules it breaks. */
final class InspectsEach {

    private InspectsEach() {}

    /** Takes paths. */
    public static void main(String[] files) throws IOException {
        for (String name : files) {
            Path file = Path.of(name);
            long start = System.nanoTime();
            Inspected inspected = Inspection.byRules().of(file, name);
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            System.out.println(
                    file.getFileName() + " " + milliseconds + " " + String.join(",", Judged.rules(inspected)));
        }
    }
}
