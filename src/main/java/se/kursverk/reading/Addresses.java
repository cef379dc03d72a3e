package se.kursverk.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Which addresses our content links to: secure web pages, and e-mail. */
final class Addresses {

    private Addresses() {}

    /** The address as a link's destination; empty when it is none that we link to. */
    static Optional<String> linkable(String written) {
        String address = written.strip().replace(" ", "%20");
        return secure(address) || mail(address) ? Optional.of(address) : Optional.empty();
    }

    /** Whether following it would run something. */
    static boolean runs(String written) {
        String letters = written.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return letters.startsWith("javascript:") || letters.startsWith("vbscript:") || letters.startsWith("data:");
    }

    /** Whether it tells a reader something even where it is no link. */
    static boolean legible(String written) {
        return written.startsWith("http://") || written.startsWith("https://");
    }

    private static boolean secure(String address) {
        if (!address.startsWith("https://")) {
            return false;
        }
        try {
            String host = new URI(address).getHost();
            return host != null && host.indexOf('.') > 0;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean mail(String address) {
        int at = address.indexOf('@');
        return address.startsWith("mailto:")
                && at > "mailto:".length()
                && at < address.length() - 1
                && address.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
    }
}
