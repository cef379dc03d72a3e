package se.kursverk.desk;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import se.kursverk.lti.http.AddressRules;
import se.kursverk.web.ServerParts;
import se.kursverk.web.ServerSettings;

/** The database and the registrations. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@EnableConfigurationProperties(ServerSettings.class)
@Import(ServerParts.class)
@ComponentScan(
        basePackages = {"se.kursverk.lti.registration", "se.kursverk.lti.dynamic"},
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            ".*\\.Registrations",
                            ".*\\.RegistrationRepository",
                            ".*\\.Invitations",
                            ".*\\.InvitationRepository"
                        }))
final class DeskParts {

    @Bean
    AddressRules addressRules(ServerSettings settings) {
        return new AddressRules(settings.allowedHosts(), settings.loopbackPorts());
    }
}
