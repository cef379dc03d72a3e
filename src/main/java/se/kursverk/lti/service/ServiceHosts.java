package se.kursverk.lti.service;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kursverk.lti.http.AddressRules;
import se.kursverk.lti.registration.Platform;

/**
 * Where a platform's services may lie: at the hosts that its registration names, and at those that an admin has approved
 * beside them (the table {@code lti_service_host}). A token of one registration is never shown elsewhere.
 */
@Repository
public final class ServiceHosts {

    /** Canvas' cloud: one issuer for all, and each school's services at its own host. */
    private static final String CANVAS_CLOUD = ".instructure.com";

    private static final Set<String> CANVAS_ISSUERS = Set.of(
            "https://canvas.instructure.com",
            "https://canvas.beta.instructure.com",
            "https://canvas.test.instructure.com");

    private final AddressRules rules;
    private final JdbcClient jdbc;

    ServiceHosts(AddressRules rules, JdbcClient jdbc) {
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /**
     * Lets services of the platform lie at another host too.
     *
     * @param host with its port, where that is not 443
     */
    public void approve(UUID platform, String host) {
        jdbc.sql("insert into lti_service_host (platform, host) values (:platform, :host) on conflict do nothing")
                .param("platform", platform)
                .param("host", host.toLowerCase(Locale.ROOT))
                .update();
    }

    /** Judges an address that a platform named. */
    void require(Platform platform, URI address) throws ServiceFailure {
        if (!rules.allows(address)) {
            throw ServiceFailure.lasting("address-not-allowed");
        }
        if (!ofRegistration(platform, address) && !approved(platform, host(address))) {
            throw ServiceFailure.lasting("foreign-host");
        }
    }

    private static boolean ofRegistration(Platform platform, URI address) {
        return Stream.of(
                                issuer(platform),
                                Optional.of(platform.authorizationEndpoint()),
                                Optional.of(platform.tokenEndpoint()),
                                Optional.of(platform.jwksUri()))
                        .flatMap(Optional::stream)
                        .anyMatch(known -> isSameOrigin(known, address))
                || isCanvasCloud(platform, address);
    }

    private static boolean isCanvasCloud(Platform platform, URI address) {
        return CANVAS_ISSUERS.contains(platform.issuer())
                && "https".equals(address.getScheme())
                && host(address).endsWith(CANVAS_CLOUD);
    }

    /** An issuer is a text that need be no address. */
    private static Optional<URI> issuer(Platform platform) {
        try {
            return Optional.of(URI.create(platform.issuer())).filter(issuer -> issuer.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isSameOrigin(URI known, URI address) {
        return address.getScheme().equalsIgnoreCase(known.getScheme())
                && known.getHost() != null
                && host(known).equals(host(address));
    }

    private boolean approved(Platform platform, String host) {
        return jdbc.sql("select count(*) from lti_service_host where platform = :platform and host = :host")
                        .param("platform", platform.id())
                        .param("host", host)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String host(URI address) {
        boolean usual = address.getPort() < 0 || ("https".equals(address.getScheme()) && address.getPort() == 443);
        return address.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + address.getPort());
    }
}
