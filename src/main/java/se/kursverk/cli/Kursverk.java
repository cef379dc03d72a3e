package se.kursverk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a name: tells which commands there are. */
@Command(
        name = "kursverk",
        description = "Bygger kurspaket för lärplattformar av innehållet i content/.",
        synopsisHeading = "Så skriver du: ",
        synopsisSubcommandLabel = "KOMMANDO",
        commandListHeading = "%nKommandon:%n",
        optionListHeading = "%nVal:%n",
        footer = {"", "Börja med: ./kursverk build", "Mer om ett kommando: ./kursverk build --help"})
final class Kursverk implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-V", "--version"},
            description = "Skriver ut versionen.")
    private boolean version;

    Kursverk(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (version) {
            String implementation = Kursverk.class.getPackage().getImplementationVersion();
            surroundings
                    .out()
                    .println("kursverk " + (implementation == null ? "(utvecklingsversion)" : implementation));
            return ExitStatus.DONE;
        }
        spec.commandLine().usage(surroundings.err());
        return ExitStatus.USAGE;
    }
}
