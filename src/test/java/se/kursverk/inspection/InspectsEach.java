package se.kursverk.inspection;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * A program that inspects files and prints of each its name, the milliseconds it took and the rules it breaks.
 *
 * <p>Milliseconds of the processor, garbage collection and compilation included: those of a clock tell more of what else
 * the machine is doing.
 */
final class InspectsEach {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private InspectsEach() {}

    /** Takes paths. */
    public static void main(String[] files) throws IOException {
        for (String name : files) {
            Path file = Path.of(name);
            long start = PROCESS.getProcessCpuTime();
            Inspected inspected = Inspection.byRules().of(file, name);
            long milliseconds = (PROCESS.getProcessCpuTime() - start) / 1_000_000;
            System.out.println(
                    file.getFileName() + " " + milliseconds + " " + String.join(",", Judged.rules(inspected)));
        }
    }
}
