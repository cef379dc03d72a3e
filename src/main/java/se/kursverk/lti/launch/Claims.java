package se.kursverk.lti.launch;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kursverk.lti.Refused;
import se.kursverk.lti.Refused.Reason;

/** Reads claims by the type that the standard gives them; another type is a malformed message, never an accident. */
final class Claims {

    static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    static final String NRPS = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

    private Claims() {}

    static Optional<String> text(JWTClaimsSet claims, String name) {
        return text(claims.getClaim(name), name);
    }

    static Optional<String> text(Map<String, Object> object, String name) {
        return text(object.get(name), name);
    }

    private static Optional<String> text(@Nullable Object value, String name) {
        return switch (value) {
            case null -> Optional.empty();
            case String text -> Optional.of(text);
            default -> throw malformed(name);
        };
    }

    /** A text that must be there, with at most so many characters. */
    static String required(Optional<String> text, String name, int most) {
        return text.filter(one -> !one.isBlank() && one.length() <= most).orElseThrow(() -> malformed(name));
    }

    static Optional<Map<String, Object>> object(JWTClaimsSet claims, String name) {
        return switch (claims.getClaim(name)) {
            case null -> Optional.empty();
            case Map<?, ?> map -> {
                @SuppressWarnings("unchecked") // JSON has no other keys than strings
                Map<String, Object> object = (Map<String, Object>) map;
                yield Optional.of(object);
            }
            default -> throw malformed(name);
        };
    }

    static Optional<List<String>> texts(JWTClaimsSet claims, String name) {
        return texts(claims.getClaim(name), name);
    }

    static Optional<List<String>> texts(Map<String, Object> object, String name) {
        return texts(object.get(name), name);
    }

    private static Optional<List<String>> texts(@Nullable Object value, String name) {
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            throw malformed(name);
        }
        return Optional.of(list.stream().map(String.class::cast).toList());
    }

    static Optional<Boolean> flag(Map<String, Object> object, String name) {
        return switch (object.get(name)) {
            case null -> Optional.empty();
            case Boolean flag -> Optional.of(flag);
            default -> throw malformed(name);
        };
    }

    static Optional<URI> address(Map<String, Object> object, String name) {
        return text(object, name).map(text -> {
            try {
                return new URI(text);
            } catch (URISyntaxException e) {
                throw malformed(name);
            }
        });
    }

    private static Refused malformed(String name) {
        return new Refused(Reason.MALFORMED, "the claim " + name + " is missing, too long, or of another type");
    }
}
