package se.kursverk.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChanceTests {

    @Test
    void four_of_four_at_one_third_each() {
        assertThat(Chance.atLeast(4, List.of(1 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0)))
                .isCloseTo(1 / 81.0, within(1e-12));
    }

    @Test
    void any_of_unequal_events() {
        assertThat(Chance.atLeast(1, List.of(0.5, 0.25))).isCloseTo(1 - 0.5 * 0.75, within(1e-12));
        assertThat(Chance.atLeast(0, List.of(0.5, 0.25))).isCloseTo(1, within(1e-12));
    }
}
