package se.kursverk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --content}, the same for every command that reads content. */
final class ContentOption {

    @Option(
            names = "--content",
            paramLabel = "MAPP",
            description = "Mappen med innehåll. Utan valet: projektets content/.")
    private Optional<Path> folder = Optional.empty();

    /** The folder to read. */
    Path in(Surroundings surroundings) {
        Path content = folder.map(surroundings::resolve)
                .orElseGet(() -> surroundings.home().resolve("content"));
        if (!Files.isDirectory(content)) {
            throw Refusal.usage(
                    "Mappen " + surroundings.display(content) + " finns inte. Ange mappen med innehåll med --content.");
        }
        return content;
    }
}
