package se.kursverk.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTests {

    private static final Path PAGES = Path.of("src/main/resources/kursverk/inspection/rules");

    @Test
    void every_page_belongs_to_a_rule_and_every_rule_has_a_page() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<String> ids = pages.map(page -> page.getFileName().toString().replace(".md", ""))
                    .sorted()
                    .toList();
            assertThat(ids)
                    .containsExactlyElementsOf(
                            Stream.of(Rule.values()).map(Rule::id).sorted().toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_says_what_why_and_how_with_an_example(Rule rule) {
        String weight = switch (rule.severity()) {
            case ERROR -> "Fel";
            case WARNING -> "Varning";
            case NOTE -> "Upplysning";
        };
        assertThat(rule.page())
                .startsWith("# " + rule.id() + "\n\n" + weight + ". ")
                .containsSubsequence("\n## Varför\n\n", "\n## Så rättar du\n\n", "\n## Exempel\n\n")
                .endsWith("\n");
    }

    @ParameterizedTest
    @EnumSource
    void a_remedy_is_a_sentence(Rule rule) {
        assertThat(rule.remedy()).matches("\\p{Lu}.*\\.");
        assertThat(Rule.find(rule.id())).contains(rule);
    }
}
