package se.kursverk.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The content security policy of pages that other origins may frame or are sent forms from. */
public final class PagePolicy {

    public static final String HEADER = "Content-Security-Policy";

    private static final String ALWAYS =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "base-uri 'none'; ";

    private PagePolicy() {}

    /**
     * The header's value.
     *
     * @param forms origins that forms of the page may be sent to, beside this server
     * @param frames origins whose pages may hold it
     */
    public static String of(List<String> forms, List<String> frames) {
        return ALWAYS + "form-action " + withSelf(forms) + "; frame-ancestors " + withSelf(frames);
    }

    private static String withSelf(List<String> origins) {
        return Stream.concat(Stream.of("'self'"), origins.stream()).collect(Collectors.joining(" "));
    }
}
