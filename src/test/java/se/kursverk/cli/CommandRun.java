package se.kursverk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * One command that was run in this JVM, with what it said.
 *
 * @param status what it ended with
 */
record CommandRun(int status, String out, String err) {

    /** Runs a command in a project's folder, on 24 November 2026. */
    static CommandRun in(Path home, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(surroundings(home, out, err), arguments);
        return new CommandRun(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** A project's folder, for what says nothing. */
    static Surroundings surroundings(Path home) {
        return surroundings(home, OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }

    private static Surroundings surroundings(Path home, OutputStream out, OutputStream err) {
        return new Surroundings(
                home,
                home,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false,
                Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC));
    }
}
