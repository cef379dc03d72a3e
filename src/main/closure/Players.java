import com.google.javascript.jscomp.CommandLineRunner;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The player's ES modules as one classic script for each run-time: browsers block module scripts on {@code file://}.
 *
 * <p>Run by the build with Closure on its class path. All run-times in one process, since the second takes a fraction of
 * the first's time. A new run-time is a folder {@code packaging/<name>/} with an {@code entry.js}, and its name among
 * the arguments in {@code pom.xml}.
 */
final class Players {

    private Players() {}

    /** Takes the flag file, the folder of the sources, that of the classes, and the run-times' names. */
    public static void main(String[] arguments) {
        for (int i = 3; i < arguments.length; i++) {
            String path = "/packaging/" + arguments[i];
            int status = Closure.run(
                    "--flagfile=" + arguments[0],
                    "--entry_point=" + arguments[1] + path + "/entry.js",
                    "--js_output_file=" + arguments[2] + path + "/player.js");
            if (status != 0) {
                System.exit(status);
            }
        }
    }

    private static final class Closure extends CommandLineRunner {

        private Closure(String... flags) {
            super(flags);
        }

        static int run(String... flags) {
            AtomicInteger status = new AtomicInteger();
            Closure closure = new Closure(flags);
            closure.setExitCodeReceiver(code -> {
                status.set(code);
                return null;
            });
            if (!closure.shouldRunCompiler()) {
                return 1;
            }
            closure.run();
            return status.get();
        }
    }
}
