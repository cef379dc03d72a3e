package se.kursverk.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTests {

    @Test
    void a_full_stop_after_a_short_form_ends_nothing() {
        assertThat(Sentence.of("Läs 4 kap. 7 § kl. 15 hos A. Ek. Sedan svarar du."))
                .extracting(Sentence::text)
                .containsExactly("Läs 4 kap. 7 § kl. 15 hos A. Ek.", "Sedan svarar du.");
    }

    @Test
    void what_is_said_goes_on_after_a_quotation() {
        assertThat(Sentence.of("”Är du säker?” skriver du. ”Ja.” Då läser du."))
                .extracting(Sentence::text)
                .containsExactly("”Är du säker?” skriver du.", "”Ja.”", "Då läser du.");
    }

    @Test
    void a_colon_ends_a_sentence_but_not_a_word() {
        assertThat(Sentence.of("Tre saker: EU:s AI-lag, 2 och 3."))
                .extracting(Sentence::words)
                .containsExactly(
                        java.util.List.of("Tre", "saker"), java.util.List.of("EU:s", "AI-lag", "2", "och", "3"));
    }

    @Test
    void lix_is_words_per_sentence_and_long_words_in_a_hundred() {
        Lix lix = Lix.of(Sentence.of("Kommunen svarar dig fort. Du läser brevet hemma, noga."));

        // nine words in two sentences, of which one has more than six letters
        assertThat(lix).isEqualTo(new Lix(9, 16));
    }
}
