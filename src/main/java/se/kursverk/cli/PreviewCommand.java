package se.kursverk.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code preview}: modules in the author's own browser, shown anew whenever the content changes. */
@Command(
        name = "preview",
        description = "Visar modulerna i din webbläsare och laddar om sidan när du ändrar i innehållet.")
final class PreviewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "Modulen som visas först. Utan id: en lista över alla skrivna.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--port",
            paramLabel = "NUMMER",
            description = "Porten på den här datorn. Utan valet: ${DEFAULT-VALUE}.")
    private int port = 8642;

    @Mixin
    private ContentOption content = new ContentOption();

    PreviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PreviewSite site = new PreviewSite(content.in(surroundings), surroundings);
        id.ifPresent(site::require);
        try (PreviewServer server = PreviewServer.start(site, port)) {
            surroundings
                    .out()
                    .println("Öppna " + server.address()
                            + id.map(one -> one + "/").orElse("") + " i webbläsaren. Avsluta med Ctrl-C.");
            surroundings.out().flush();
            new CountDownLatch(1).await();
            return ExitStatus.DONE;
        } catch (BindException e) {
            throw Refusal.usage(
                    "Porten " + port + " är upptagen. Välj en annan med --port, eller 0 för vilken som helst.");
        }
    }
}
