package se.kursverk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: to a user who wrote something we don't understand, and about a bug of ours. */
final class Mistakes {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Surroundings surroundings;

    Mistakes(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What the user wrote is not a command that we know. */
    int ofUsage(ParameterException mistake, String... arguments) {
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        surroundings.err().println("kursverk: " + sentence(mistake));
        surroundings.err().println("Hjälp: ./" + command + " --help");
        return ExitStatus.USAGE;
    }

    /** Something threw while a command ran. */
    int whileRunning(Exception exception, CommandLine commandLine, ParseResult parsed) {
        if (exception instanceof Refusal refusal) {
            surroundings.err().println("kursverk: " + refusal.getMessage());
            return refusal.status();
        }
        if (exception instanceof FileSystemException failure) {
            surroundings.err().println("kursverk: " + sentence(failure));
            return ExitStatus.PROBLEMS;
        }
        return bug(exception);
    }

    /** Something threw that must never be. */
    int bug(Throwable throwable) {
        surroundings
                .err()
                .println("kursverk: Ett fel i programmet, inte i ditt innehåll (" + throwable + "). "
                        + keptStackTrace(throwable));
        return ExitStatus.BUG;
    }

    private static String sentence(FileSystemException failure) {
        String reason = switch (failure) {
            case AccessDeniedException denied -> "får inte läsas eller skrivas";
            case NoSuchFileException missing -> "finns inte";
            default -> "gick inte att läsa eller skriva (" + failure.getReason() + ")";
        };
        return failure.getFile() + " " + reason + ". Inget mer gjordes.";
    }

    private String keptStackTrace(Throwable throwable) {
        String name = "kursverk-fel-" + LocalDateTime.now(surroundings.clock()).format(STAMP) + ".txt";
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
        return Stream.of(surroundings.home().resolve("target"), temporary)
                .map(folder -> folder.resolve(name))
                .filter(file -> written(throwable, file))
                .findFirst()
                .map(file -> "Detaljerna ligger i " + surroundings.display(file)
                        + "; skicka gärna med den filen när du berättar om felet.")
                .orElse("Detaljerna gick inte att spara.");
    }

    private static boolean written(Throwable throwable, Path file) {
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            throwable.printStackTrace(writer);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String sentence(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (mistake instanceof MissingParameterException missing) {
            return "Något saknas: "
                    + missing.getMissing().stream().map(Mistakes::name).collect(Collectors.joining(", ")) + ".";
        }
        ArgSpec argument = mistake.getArgSpec();
        if (argument == null) {
            return String.valueOf(mistake.getMessage());
        }
        return mistake.getCause() instanceof Refusal refusal
                ? String.valueOf(refusal.getMessage())
                : "Värdet ”" + mistake.getValue() + "” passar inte för " + name(argument) + ".";
    }

    private static String unmatched(UnmatchedArgumentException mistake) {
        String first = mistake.getUnmatched().getFirst();
        CommandSpec command = mistake.getCommandLine().getCommandSpec();
        if (first.startsWith("-")) {
            List<String> known =
                    command.options().stream().map(OptionSpec::longestName).toList();
            return "Valet " + first + " finns inte." + meant(first, known);
        }
        List<String> known = command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(one -> !one.usageMessage().hidden())
                .map(CommandSpec::name)
                .toList();
        return known.isEmpty()
                ? "Jag förstår inte vad " + first + " betyder här."
                : "Kommandot " + first + " finns inte." + meant(first, known);
    }

    private static String meant(String written, List<String> known) {
        return Nearest.of(written, known)
                .map(name -> " Menade du " + name + "?")
                .orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
