package se.kursverk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long an entry and a lane wait. */
class BackOffTests {

    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(5), Duration.ofHours(1));

    @Test
    void waits_double_up_to_a_limit_and_half_of_each_is_chance() {
        Random random = new Random(1);
        Set<Duration> seen = new HashSet<>();
        for (int round = 0; round < 200; round++) {
            assertThat(BACK_OFF.after(1, random)).isBetween(Duration.ofMillis(2500), Duration.ofSeconds(5));
            assertThat(BACK_OFF.after(4, random)).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(40));
            assertThat(BACK_OFF.after(5000, random)).isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
            seen.add(BACK_OFF.after(1, random));
        }
        assertThat(seen).hasSizeGreaterThan(100);
    }

    @Test
    void a_server_that_failed_several_times_on_end_is_tried_with_one() {
        Lane lane = new Lane(4, BACK_OFF);
        Instant now = Instant.EPOCH;
        Random random = new Random(1);
        for (int failure = 0; failure < 5; failure++) {
            assertThat(lane.free(now)).isEqualTo(4);
            lane.begin();
            lane.failed(now, Optional.empty(), random);
        }
        assertThat(lane.free(now)).isZero();
        assertThat(lane.free(now.plusSeconds(5))).isOne();
        lane.begin();
        assertThat(lane.free(now.plusSeconds(5))).isZero();
        lane.answered();
        assertThat(lane.free(now.plusSeconds(5))).isEqualTo(4);
    }
}
