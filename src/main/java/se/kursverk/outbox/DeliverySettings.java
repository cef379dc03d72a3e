package se.kursverk.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator sets as {@code kursverk.delivery.…}.
 *
 * @param base the wait before the second try; each wait after that is twice as long
 * @param longest the longest wait
 * @param lease how long a node may work at an entry before another takes it for dead; longer than a try can last
 * @param parallel deliveries to one server at a time from this node; 0 on a node that delivers nothing
 * @param giveUp how old an entry is when it is no longer tried by itself
 * @param keep how long what is done stays visible
 */
@ConfigurationProperties("kursverk.delivery")
record DeliverySettings(
        @DefaultValue("5s") Duration base,
        @DefaultValue("1h") Duration longest,
        @DefaultValue("3m") Duration lease,
        @DefaultValue("4") int parallel,
        @DefaultValue("30d") Duration giveUp,
        @DefaultValue("30d") Duration keep) {}
