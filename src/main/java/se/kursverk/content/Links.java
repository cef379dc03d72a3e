package se.kursverk.content;

import java.net.URI;
import java.net.URISyntaxException;
import org.commonmark.node.Link;
import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;

/** Which addresses content may point to: secure web pages, and e-mail from texts. */
final class Links {

    private Links() {}

    static void check(Link link, TextPlace place) {
        Position position = place.position(link);
        checkDestination(link.getDestination(), position, place.file());
        if (link.getFirstChild() == null) {
            place.file()
                    .error(
                            "link-no-text",
                            position,
                            "Länken har ingen text.",
                            "Skriv mellan hakparenteserna vart länken leder.");
        }
    }

    static void checkDestination(String destination, Position position, SourceFile file) {
        if (!secure(destination) && !mail(destination)) {
            file.error(
                    "link-not-allowed",
                    position,
                    "Länken leder till ”" + destination + "”.",
                    "Länka bara till adresser som börjar med https:// eller mailto:, utan blanksteg.");
        }
    }

    /** Whether it is a whole {@code https} address. */
    static boolean secure(String url) {
        if (!url.startsWith("https://")) {
            return false;
        }
        try {
            String host = new URI(url).getHost();
            return host != null && host.indexOf('.') > 0;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean mail(String destination) {
        int at = destination.indexOf('@');
        return destination.startsWith("mailto:")
                && at > "mailto:".length()
                && at < destination.length() - 1
                && destination.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
    }
}
