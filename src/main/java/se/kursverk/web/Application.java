package se.kursverk.web;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Where Spring begins to look for the server's parts. */
@SpringBootApplication(
        scanBasePackages = "se.kursverk",
        proxyBeanMethods = false,
        exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan("se.kursverk")
final class Application {}
