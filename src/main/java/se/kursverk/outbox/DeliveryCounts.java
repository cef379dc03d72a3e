package se.kursverk.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts outcomes of tries on this node, by topic. */
@Component
final class DeliveryCounts {

    private final MeterRegistry meters;

    DeliveryCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    void ended(String topic, Entry.State state) {
        count(topic, state.name().toLowerCase(Locale.ROOT));
    }

    void retried(String topic) {
        count(topic, "retry");
    }

    private void count(String topic, String outcome) {
        meters.counter("kursverk.outbox.tries", "topic", topic, "outcome", outcome)
                .increment();
    }
}
