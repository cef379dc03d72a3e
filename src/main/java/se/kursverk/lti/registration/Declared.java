package se.kursverk.lti.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a file says of one tenant.
 *
 * @param deployments of each platform, by its id
 */
public record Declared(Tenant tenant, List<Platform> platforms, Map<UUID, List<String>> deployments) {

    public Declared {
        platforms = List.copyOf(platforms);
        deployments = Map.copyOf(deployments);
    }
}
