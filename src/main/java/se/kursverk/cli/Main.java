package se.kursverk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

    /** Every command, in the order of the help text. Only the one that is asked for is made. */
    private static final Map<String, Function<Surroundings, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("build", BuildCommand::new);
        COMMANDS.put("status", StatusCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("preview", PreviewCommand::new);
        COMMANDS.put("inspect", InspectCommand::new);
        COMMANDS.put("import", ImportCommand::new);
        COMMANDS.put("figures", FiguresCommand::new);
        COMMANDS.put("forecast", ForecastCommand::new);
        COMMANDS.put("serve", ServeCommand::new);
        COMMANDS.put("lti", LtiCommand::new);
        COMMANDS.put("bench", BenchCommand::new);
        COMMANDS.put("train", TrainCommand::new);
    }

    /** Of the help text, in characters. */
    private static final int WIDTH = 100;

    private Main() {}

    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess();
        int status = run(surroundings, arguments);
        surroundings.out().flush();
        System.exit(status);
    }

    /** Runs one command and returns its {@link ExitStatus}. */
    static int run(Surroundings surroundings, String... arguments) {
        Mistakes mistakes = new Mistakes(surroundings);
        CommandLine all = new CommandLine(new Kursverk(surroundings)).addMixin("help", new HelpOption());
        String first = arguments.length == 0 ? "" : arguments[0];
        COMMANDS.forEach((name, command) -> {
            if (name.equals(first) || !COMMANDS.containsKey(first)) {
                all.addSubcommand(
                        name, new CommandLine(command.apply(surroundings)).addMixin("help", new HelpOption()));
            }
        });
        all.setOut(new PrintWriter(surroundings.out(), true, UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, UTF_8))
                .setParameterExceptionHandler(mistakes::ofUsage)
                .setExecutionExceptionHandler(mistakes::whileRunning)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(WIDTH);
        try {
            return all.execute(arguments);
        } catch (Error e) {
            return mistakes.bug(e);
        }
    }
}
