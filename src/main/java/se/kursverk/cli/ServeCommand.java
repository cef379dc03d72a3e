package se.kursverk.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kursverk.web.KursverkServer;

/** {@code serve}: the LTI tool, until it is told to stop. */
@Command(name = "serve", description = "Startar servern som visar modulerna i lärplattformen (LTI 1.3).")
final class ServeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--port", paramLabel = "NUMMER", description = "Porten på den här datorn. Utan valet: 8080.")
    private Optional<Integer> port = Optional.empty();

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> settings = new TreeMap<>();
        port.ifPresent(number -> settings.put("kursverk.port", number.toString()));
        try (KursverkServer server = KursverkServer.start(surroundings.home(), settings)) {
            surroundings
                    .out()
                    .println("Servern svarar på http://localhost:" + server.port() + "/. Avsluta med Ctrl-C.");
            surroundings.out().flush();
            new CountDownLatch(1).await();
            return ExitStatus.DONE;
        }
    }
}
