package se.kursverk.lti.launch;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import se.kursverk.lti.registration.Platform;

/**
 * Whether an address lies with the platform that names it. A platform with one issuer for many schools has each of them
 * on a host below the issuer's; Canvas has them anywhere.
 */
final class ReturnAddress {

    private ReturnAddress() {}

    static boolean belongsTo(Platform platform, URI address) {
        return (platform.product() == Platform.Product.CANVAS && "https".equals(address.getScheme()))
                || addresses(platform).anyMatch(own -> sameOrigin(own, address) || isBelow(own, address));
    }

    private static Stream<URI> addresses(Platform platform) {
        return Stream.of(
                URI.create(platform.issuer()),
                platform.authorizationEndpoint(),
                platform.tokenEndpoint(),
                platform.jwksUri());
    }

    private static boolean sameOrigin(URI own, URI address) {
        return !origin(own).isEmpty() && origin(own).equals(origin(address));
    }

    private static boolean isBelow(URI own, URI address) {
        return own.getHost() != null
                && "https".equals(address.getScheme())
                && lower(address.getHost()).endsWith("." + lower(own.getHost()));
    }

    /** Scheme, host and port; empty for what is no page of the web. */
    static String origin(URI address) {
        String scheme = lower(String.valueOf(address.getScheme()));
        if (address.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            return "";
        }
        return scheme + "://" + lower(address.getHost()) + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
