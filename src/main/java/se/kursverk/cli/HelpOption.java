package se.kursverk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code --help}, the same for every command. */
@Command(
        synopsisHeading = "Så skriver du: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nVal:%n",
        sortOptions = false)
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Visar den här texten.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean requested;
}
