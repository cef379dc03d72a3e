package se.kursverk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemIdsTests {

    @ParameterizedTest
    @CsvSource({
        "kontrollera-lagrum, kontrollera-lagrum",
        "Frågan om å ä ö É ß æ ø, fragan-om-a-a-o-e-ss-ae-o",
        "  1 + 1 = 2!  , 1-1-2",
        "😀, fraga-7",
        "--a--b--, a-b",
        "En mycket lång fråga om vad som händer när ett svar är fel, en-mycket-lang-fraga-om-vad-som-hander",
    })
    void a_title_becomes_an_id(String title, String id) {
        assertThat(new ItemIds().id(title, 7)).isEqualTo(id);
    }

    @Test
    void no_id_is_given_twice() {
        ItemIds ids = new ItemIds();
        String longest = "a".repeat(60);

        assertThat(ids.id("fraga", 1)).isEqualTo("fraga");
        assertThat(ids.id("Fråga", 2)).isEqualTo("fraga-2");
        assertThat(ids.id("fraga-2", 3)).isEqualTo("fraga-2-2");
        assertThat(ids.id(longest, 4)).isEqualTo(longest);
        assertThat(ids.id(longest, 5)).hasSize(60).endsWith("a-2");
    }
}
