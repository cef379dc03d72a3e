package se.kursverk.lti.launch;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kursverk.lti.Refused;
import se.kursverk.lti.Refused.Reason;

/**
 * What a launch says (LTI 1.3, 5), read from claims that have been judged.
 *
 * @param sub who it is, within the platform; empty for somebody anonymous
 * @param author whether the person may choose what the course contains
 * @param link the place in the course; empty in deep linking
 * @param lineItem where the place's results go (AGS 2.0, 3.1), if the platform has one
 */
record LaunchMessage(
        Kind kind,
        String deploymentId,
        Optional<String> sub,
        boolean instructor,
        boolean author,
        String name,
        Optional<Context> context,
        Optional<Link> link,
        URI target,
        Optional<URI> lineItem,
        Optional<URI> lineItems,
        List<String> scopes,
        Optional<URI> memberships,
        Optional<URI> returnUrl,
        Optional<DeepLinkingSettings> deepLinking) {

    private static final int MAX_ID = 255;
    private static final int MAX_TITLE = 400;
    private static final int MAX_ADDRESS = 2000;

    /** Context roles that teach (LTI 1.3, A.2.3). Roles of the institution or of the system give nothing. */
    private static final Set<String> INSTRUCTOR =
            Set.of("Instructor", "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor");

    /** Context roles that build a course (LTI 1.3, A.2.3), beside those that teach it. */
    private static final Set<String> AUTHOR =
            Set.of("ContentDeveloper", "http://purl.imsglobal.org/vocab/lis/v2/membership#ContentDeveloper");

    private static final String SUB_ROLES = "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#";

    enum Kind {
        RESOURCE_LINK,
        DEEP_LINKING
    }

    /**
     * The course of the platform.
     *
     * @param unit the part of the organisation, from the custom parameter {@code unit}
     */
    record Context(String id, String title, Optional<String> unit) {}

    /** The place in the course. */
    record Link(String id, String title) {}

    /**
     * Reads the claims.
     *
     * @throws Refused where one is missing or of another type
     */
    static LaunchMessage of(JWTClaimsSet claims) {
        if (!Claims.text(claims, Claims.LTI + "version").equals(Optional.of("1.3.0"))) {
            throw new Refused(Reason.UNSUPPORTED, "not version 1.3.0");
        }
        Kind kind = kind(claims);
        List<String> roles =
                Claims.texts(claims, Claims.LTI + "roles").orElseThrow(() -> new Refused(Reason.MALFORMED, "no roles"));
        Optional<Map<String, Object>> link = Claims.object(claims, Claims.LTI + "resource_link");
        Optional<Map<String, Object>> services = Claims.object(claims, Claims.AGS);
        return new LaunchMessage(
                kind,
                Claims.required(Claims.text(claims, Claims.LTI + "deployment_id"), "deployment_id", MAX_ID),
                sub(claims),
                roles.stream().anyMatch(LaunchMessage::teaches),
                roles.stream().anyMatch(role -> teaches(role) || AUTHOR.contains(role)),
                cut(Claims.text(claims, "name").orElse(""), MAX_TITLE),
                Claims.object(claims, Claims.LTI + "context").map(context -> context(context, claims)),
                kind == Kind.RESOURCE_LINK ? Optional.of(link(link)) : Optional.empty(),
                target(claims),
                services.flatMap(endpoint -> Claims.address(endpoint, "lineitem")),
                services.flatMap(endpoint -> Claims.address(endpoint, "lineitems")),
                services.flatMap(endpoint -> Claims.texts(endpoint, "scope")).orElse(List.of()),
                Claims.object(claims, Claims.NRPS)
                        .flatMap(service -> Claims.address(service, "context_memberships_url")),
                Claims.object(claims, Claims.LTI + "launch_presentation")
                        .flatMap(presentation -> Claims.address(presentation, "return_url")),
                deepLinking(kind, claims));
    }

    private static Kind kind(JWTClaimsSet claims) {
        String type = Claims.text(claims, Claims.LTI + "message_type").orElse("");
        return switch (type) {
            case "LtiResourceLinkRequest" -> Kind.RESOURCE_LINK;
            case "LtiDeepLinkingRequest" -> Kind.DEEP_LINKING;
            default -> throw new Refused(Reason.UNSUPPORTED, "message_type");
        };
    }

    private static boolean teaches(String role) {
        return INSTRUCTOR.contains(role) || role.startsWith(SUB_ROLES);
    }

    private static Optional<String> sub(JWTClaimsSet claims) {
        return Claims.text(claims, "sub").map(sub -> {
            boolean ascii = sub.chars().allMatch(one -> one >= 0x20 && one < 0x7f);
            if (sub.isBlank() || sub.length() > MAX_ID || !ascii) {
                throw new Refused(Reason.MALFORMED, "sub");
            }
            return sub;
        });
    }

    private static Context context(Map<String, Object> context, JWTClaimsSet claims) {
        String title = Claims.text(context, "title")
                .or(() -> Claims.text(context, "label"))
                .orElse("");
        Optional<String> unit = Claims.object(claims, Claims.LTI + "custom")
                .flatMap(custom -> Claims.text(custom, "unit"))
                .filter(one -> !one.isBlank() && !one.startsWith("$"))
                .map(one -> cut(one, 200));
        return new Context(
                Claims.required(Claims.text(context, "id"), "context.id", MAX_ID), cut(title, MAX_TITLE), unit);
    }

    private static Link link(Optional<Map<String, Object>> claim) {
        Map<String, Object> link = claim.orElseThrow(() -> new Refused(Reason.MALFORMED, "no resource_link"));
        return new Link(
                Claims.required(Claims.text(link, "id"), "resource_link.id", MAX_ID),
                cut(Claims.text(link, "title").orElse(""), MAX_TITLE));
    }

    private static URI target(JWTClaimsSet claims) {
        String target =
                Claims.required(Claims.text(claims, Claims.LTI + "target_link_uri"), "target_link_uri", MAX_ADDRESS);
        return Claims.address(Map.of("target_link_uri", target), "target_link_uri")
                .orElseThrow();
    }

    private static Optional<DeepLinkingSettings> deepLinking(Kind kind, JWTClaimsSet claims) {
        if (kind != Kind.DEEP_LINKING) {
            return Optional.empty();
        }
        return Optional.of(Claims.object(claims, Claims.DEEP_LINKING)
                .map(DeepLinkingSettings::of)
                .orElseThrow(() -> new Refused(Reason.MALFORMED, "no deep_linking_settings")));
    }

    private static String cut(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most - 1)));
    }
}
