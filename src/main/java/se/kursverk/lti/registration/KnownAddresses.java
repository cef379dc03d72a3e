package se.kursverk.lti.registration;

import java.util.Optional;

/** Where the endpoints of well-known platforms lie, so that nobody has to copy them. */
record KnownAddresses(Optional<String> authorization, Optional<String> token, Optional<String> jwks) {

    static KnownAddresses of(Platform.Product product, String issuer) {
        return switch (product) {
            // Moodle's issuer is its own address without a slash.
            case MOODLE ->
                of(issuer + "/mod/lti/auth.php", issuer + "/mod/lti/token.php", issuer + "/mod/lti/certs.php");
            // Every Canvas in the cloud has the same issuer and the same endpoints.
            case CANVAS ->
                of(
                        "https://sso.canvaslms.com/api/lti/authorize_redirect",
                        "https://sso.canvaslms.com/login/oauth2/token",
                        "https://sso.canvaslms.com/api/lti/security/jwks");
            case OTHER -> new KnownAddresses(Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    private static KnownAddresses of(String authorization, String token, String jwks) {
        return new KnownAddresses(Optional.of(authorization), Optional.of(token), Optional.of(jwks));
    }
}
