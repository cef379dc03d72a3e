package se.kursverk.lti.dynamic;

import java.net.URI;
import java.util.List;
import se.kursverk.lti.registration.Platform;

/**
 * What a platform says of itself (Dynamic Registration 1.0, 3.3; OpenID Connect Discovery 1.0, 3).
 *
 * @param name what people call it
 * @param scopes those it supports; empty where it does not say
 * @param placements where its users can be offered to choose content; empty where it does not say
 */
record PlatformConfiguration(
        String issuer,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        URI jwksUri,
        URI registrationEndpoint,
        String name,
        Platform.Product product,
        List<String> scopes,
        List<String> placements) {

    PlatformConfiguration {
        scopes = List.copyOf(scopes);
        placements = List.copyOf(placements);
    }
}
