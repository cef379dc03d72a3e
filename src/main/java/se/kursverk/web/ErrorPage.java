package se.kursverk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page that says what happened, what it means and what to do, in the reader's language. Its id is what the admin finds
 * in the log; nothing else of the cause is told.
 */
@Component
public final class ErrorPage {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);
    private static final int ID_BYTES = 4;

    private final SecureRandom random;
    private final MessageSource messages;

    ErrorPage(SecureRandom random, MessageSource messages) {
        this.random = random;
        this.messages = messages;
    }

    /**
     * The page.
     *
     * @param kind of the texts {@code error.<kind>.title}, {@code .text} and {@code .action}
     * @param detail for the log, without names and tokens
     */
    public ModelAndView of(
            String kind, int status, String detail, HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        LOG.warn(
                "refused id={} kind={} status={} path={} detail={}",
                id,
                kind,
                status,
                request.getRequestURI(),
                line(detail));
        Locale locale = PageLanguage.of(request);
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView(
                "error",
                Map.of(
                        "lang", locale.getLanguage(),
                        "id", id,
                        "idLabel", messages.getMessage("error.id", new Object[0], locale),
                        "title", text(kind, "title", locale),
                        "text", text(kind, "text", locale),
                        "action", text(kind, "action", locale)));
    }

    private String text(String kind, String part, Locale locale) {
        return messages.getMessage("error." + kind + "." + part, new Object[0], locale);
    }

    /** On one line, so that nobody writes lines of his own into the log. */
    private static String line(String detail) {
        return detail.replaceAll("\\p{Cntrl}", " ");
    }
}
