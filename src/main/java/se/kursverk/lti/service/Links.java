package se.kursverk.lti.service;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kursverk.lti.http.PlatformHttp;

/** The header {@code Link} (RFC 8288) of an answer that is a page of several. */
public final class Links {

    private static final Pattern LINK =
            Pattern.compile("<([^>]*)>((?:\\s*;\\s*[\\w*-]+\\s*(?:=\\s*(?:\"[^\"]*\"|[^\\s\",;]+))?)*)");
    private static final Pattern REL =
            Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s\",;]+))", Pattern.CASE_INSENSITIVE);

    private Links() {}

    /**
     * The next page.
     *
     * @param page the address of this one
     */
    public static Optional<URI> next(PlatformHttp.Answer answer, URI page) {
        Matcher links = LINK.matcher(answer.headers().getOrDefault("link", ""));
        while (links.find()) {
            if (isNext(links.group(2))) {
                return resolved(page, links.group(1).strip());
            }
        }
        return Optional.empty();
    }

    private static boolean isNext(String parameters) {
        Matcher rel = REL.matcher(parameters);
        if (!rel.find()) {
            return false;
        }
        String names = rel.group(1) == null ? rel.group(2) : rel.group(1);
        return Arrays.asList(names.toLowerCase(Locale.ROOT).split("\\s+")).contains("next");
    }

    private static Optional<URI> resolved(URI page, String link) {
        try {
            return Optional.of(page.resolve(link));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
