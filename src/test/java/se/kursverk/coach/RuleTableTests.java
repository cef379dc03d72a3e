package se.kursverk.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table in the author's guide is the rules, in their order and with their remedies. */
class RuleTableTests {

    @Test
    void the_guide_lists_every_rule_with_what_to_do() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("content/README.md")).stream()
                .dropWhile(line -> !line.startsWith("## Råd om frågor och texter"))
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(rows).map(row -> row.split(" \\| ", -1).length).containsOnly(4);
        assertThat(rows)
                .map(row -> row.substring("| `".length(), row.indexOf("` |")) + ": "
                        + row.substring(row.lastIndexOf(" | ") + 3, row.length() - " |".length()))
                .containsExactlyElementsOf(Arrays.stream(Rule.values())
                        .map(rule -> rule.id() + ": " + rule.remedy())
                        .toList());
    }
}
