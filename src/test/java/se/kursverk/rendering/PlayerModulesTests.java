package se.kursverk.rendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.kursverk.grading.Node;

/** The tests of the player's modules that need no browser: {@code src/test/js/*.test.js}, run by node. */
class PlayerModulesTests {

    private static final Path FOLDER = Path.of("src", "test", "js");

    @TestFactory
    Stream<DynamicTest> modulesPassTheirTestsInNode() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".test.js")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> Node.run("--test", file.toString())));
        }
    }
}
