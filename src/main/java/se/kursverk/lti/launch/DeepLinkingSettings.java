package se.kursverk.lti.launch;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kursverk.lti.Refused;
import se.kursverk.lti.Refused.Reason;

/**
 * What a platform wants back from deep linking (Deep Linking 2.0, 3.4.1).
 *
 * @param returnUrl where the answer is posted
 * @param data goes back as it came; empty where nothing came
 * @param resourceLinks whether links to this tool are taken; other types of content we do not offer
 * @param multiple whether several are
 * @param lineItems whether the platform makes a column of grades for a link; where it does not say, it may
 */
public record DeepLinkingSettings(
        URI returnUrl, Map<String, Object> data, boolean resourceLinks, boolean multiple, boolean lineItems) {

    /** The one type of content that this tool offers. */
    public static final String RESOURCE_LINK = "ltiResourceLink";

    private static final int MAX_ADDRESS = 2000;

    public DeepLinkingSettings {
        data = Map.copyOf(data);
    }

    static DeepLinkingSettings of(Map<String, Object> claim) {
        String address =
                Claims.required(Claims.text(claim, "deep_link_return_url"), "deep_link_return_url", MAX_ADDRESS);
        requireTargets(claim);
        return new DeepLinkingSettings(
                Claims.address(Map.of("deep_link_return_url", address), "deep_link_return_url")
                        .orElseThrow(),
                Optional.ofNullable(claim.get("data"))
                        .map(data -> Map.of("data", data))
                        .orElse(Map.of()),
                list(claim, "accept_types").contains(RESOURCE_LINK),
                Claims.flag(claim, "accept_multiple").orElse(false),
                Claims.flag(claim, "accept_lineitem").orElse(true));
    }

    /** Whether a link opens in a frame or a window is the platform's to choose; it must only have said what it can. */
    private static void requireTargets(Map<String, Object> claim) {
        list(claim, "accept_presentation_document_targets");
    }

    private static List<String> list(Map<String, Object> claim, String name) {
        return Claims.texts(claim, name).orElseThrow(() -> new Refused(Reason.MALFORMED, "no " + name));
    }
}
