package se.kursverk.lti.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.kursverk.web.ServerSettings;

/** The client that everything below {@code lti} shares. */
@Configuration(proxyBeanMethods = false)
final class HttpParts {

    @Bean
    AddressRules addressRules(ServerSettings settings) {
        return new AddressRules(settings.allowedHosts(), settings.loopbackPorts());
    }

    @Bean
    PlatformHttp platformHttp(AddressRules rules) {
        return new PlatformHttp(rules);
    }
}
