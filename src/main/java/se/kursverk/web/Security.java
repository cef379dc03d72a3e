package se.kursverk.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every request passes. What platforms call (LTI) has no session and no CSRF token: a login and a launch carry
 * proof of their own. Every other POST needs the session's token.
 */
@Configuration(proxyBeanMethods = false)
final class Security {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'";

    /** Platforms speak to these. A launch sets the session up itself. */
    @Bean
    @Order(1)
    SecurityFilterChain lti(HttpSecurity http) {
        http.securityMatcher("/lti/**", "/actuator/**", "/stil/**")
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(headers -> headers.frameOptions(frame -> frame.disable())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        return http.build();
    }

    /** The learners' pages, in the platform's frame; which platforms may frame them the page itself says. */
    @Bean
    @Order(2)
    SecurityFilterChain learners(HttpSecurity http, ServerSettings settings) {
        http.addFilterBefore(new OwnOrigin(settings), CsrfFilter.class)
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .authorizeHttpRequests(all -> all.requestMatchers("/", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers -> headers.frameOptions(frame -> frame.disable())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        return http.build();
    }
}
