package se.kursverk.lti.registration;

import java.util.Optional;
import java.util.UUID;

/**
 * The tool at one place of a platform (LTI 1.3, 3.1.3). It names the tenant where several share issuer and client id.
 *
 * @param tenant empty until an admin has said whose it is
 */
public record Deployment(UUID id, UUID platform, String deploymentId, Optional<String> tenant) {}
