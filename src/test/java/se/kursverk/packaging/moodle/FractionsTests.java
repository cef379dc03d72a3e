package se.kursverk.packaging.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kursverk.course.Interaction;

class FractionsTests {

    /** What Moodle's question bank offers as grades, without the sign. */
    private static final Set<String> KNOWN_TO_MOODLE = Set.of(
            "100",
            "90",
            "83.33333",
            "80",
            "75",
            "70",
            "66.66667",
            "60",
            "50",
            "40",
            "33.33333",
            "30",
            "25",
            "20",
            "16.66667",
            "14.28571",
            "12.5",
            "11.11111",
            "10",
            "5");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, Interaction.MAX_PARTS})
    void everyShareIsInMoodlesListAndAllTogetherMakeTheWhole(int right) {
        List<String> fractions = Fractions.right(right);

        assertThat(fractions).hasSize(right).isSubsetOf(KNOWN_TO_MOODLE);
        assertThat(Fractions.wrong(right).substring(1)).isIn(KNOWN_TO_MOODLE);
        assertThat(fractions.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isBetween(new BigDecimal("99.9999"), new BigDecimal("100.0001"));
        assertThat(Fractions.even(right)).isEqualTo(Set.copyOf(fractions).size() == 1);
    }
}
