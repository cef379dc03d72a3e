package se.kursverk.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is ambient elsewhere and passed in here: time, randomness, transactions. */
@Configuration(proxyBeanMethods = false)
public final class ServerParts {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    /** New ids, random (RFC 9562, version 4). */
    @Bean
    Supplier<UUID> ids() {
        return UUID::randomUUID;
    }

    @Bean
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}
