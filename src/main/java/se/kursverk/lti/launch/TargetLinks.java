package se.kursverk.lti.launch;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.kursverk.lti.Refused;
import se.kursverk.lti.Refused.Reason;
import se.kursverk.web.ServerSettings;

/** The addresses that links in a platform point to, such as {@code https://…/till/modul/gdpr}. */
@Component
public final class TargetLinks {

    private static final Pattern PATH = Pattern.compile("/till/([a-z]{1,20})/([a-z0-9-]{1,100})");

    /** Where a platform points that knows the tool but was told nothing more. */
    private static final String NOTHING = "/till";

    private static final Map<String, String> SCOPES =
            Map.of("modul", "module", "omrade", "area", "niva", "level", "larvag", "path", "kurs", "course");

    private static final Map<String, String> NAMES =
            SCOPES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private final ServerSettings settings;

    TargetLinks(ServerSettings settings) {
        this.settings = settings;
    }

    /** The address for a reference such as {@code module:gdpr}. */
    public URI of(String reference) {
        int colon = reference.indexOf(':');
        String scope =
                Optional.ofNullable(NAMES.get(reference.substring(0, colon))).orElseThrow();
        return settings.at("/till/" + scope + "/" + reference.substring(colon + 1));
    }

    /**
     * The reference that an address on this server stands for.
     *
     * @throws Refused where it is another server's, or no such address
     */
    String selection(URI target) {
        URI base = settings.base();
        boolean ours = base.getScheme().equals(target.getScheme())
                && base.getHost().equals(target.getHost())
                && base.getPort() == target.getPort();
        if (ours && NOTHING.equals(target.getPath())) {
            throw new Refused(Reason.NOT_CHOSEN, "a link to the tool as a whole");
        }
        Matcher path = PATH.matcher(ours ? String.valueOf(target.getPath()) : "");
        String scope = path.matches() ? SCOPES.getOrDefault(path.group(1), "") : "";
        if (scope.isEmpty()) {
            throw new Refused(Reason.UNKNOWN_CONTENT, "the link points to nothing here");
        }
        return scope + ":" + path.group(2);
    }
}
