package se.kursverk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SwedishOrderTests {

    @Test
    void theLastLettersAreLastAndAccentsAndCaseDoNotCount() {
        assertThat(List.of("Öppen modell", "ärende", "Ålder", "zon", "Idé", "ideal", "AI", "api", "Prompt").stream()
                        .sorted(new SwedishOrder()))
                .containsExactly("AI", "api", "Idé", "ideal", "Prompt", "zon", "Ålder", "ärende", "Öppen modell");
    }
}
