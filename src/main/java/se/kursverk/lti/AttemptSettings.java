package se.kursverk.lti;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one address may attempt in a minute, as {@code kursverk.attempts.…}.
 *
 * @param logins launches begun; a whole municipality may come from one address
 * @param registrations pages and posts of dynamic registration, each of which calls a platform
 */
@ConfigurationProperties("kursverk.attempts")
record AttemptSettings(
        @DefaultValue("6000") int logins,
        @DefaultValue("30") int registrations) {}
