package se.kursverk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** The language of a page that belongs to no module: Swedish, unless the reader asks for another before it. */
public final class PageLanguage {

    private static final Locale SWEDISH = Locale.of("sv");

    /** Languages whose readers read Swedish. */
    private static final Set<String> SCANDINAVIAN = Set.of("sv", "nb", "nn", "no", "da");

    private PageLanguage() {}

    public static Locale of(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return SWEDISH;
        }
        Locale wanted = Collections.list(request.getLocales()).getFirst();
        return SCANDINAVIAN.contains(wanted.getLanguage()) ? SWEDISH : Locale.ENGLISH;
    }
}
