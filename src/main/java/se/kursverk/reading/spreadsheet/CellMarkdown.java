package se.kursverk.reading.spreadsheet;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import se.kursverk.course.RichText;

/** Parses the Markdown of a cell and complains of whatever a learner's page must not contain, as content files do. */
final class CellMarkdown {

    private static final int MAX_DEPTH = 30;
    private static final int MAX_LENGTH = 50_000;
    private static final List<String> PAIRED = List.of("sub", "sup", "kbd");

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(MAX_DEPTH)
            .build();

    private final TextKind kind;
    private final Complaints complaints;

    private CellMarkdown(TextKind kind, Complaints complaints) {
        this.kind = kind;
        this.complaints = complaints;
    }

    /** Where what is wrong with a text is told. */
    interface Complaints {

        /** One thing that is wrong. */
        void error(String code, String text, String remedy);
    }

    /** The text, checked. */
    static RichText read(String text, TextKind kind, Complaints complaints) {
        String source = text.stripTrailing();
        if (source.length() > MAX_LENGTH) {
            complaints.error(
                    "text-too-long", "Texten har fler än " + MAX_LENGTH + " tecken.", "Korta den, eller dela frågan.");
            source = "";
        }
        Node document = PARSER.parse(source);
        new CellMarkdown(kind, complaints).check(document);
        return new RichText(source, document);
    }

    private void check(Node document) {
        Node only = document.getFirstChild();
        if (kind != TextKind.TEXT && only != null) {
            if (!(only instanceof Paragraph) || only.getNext() != null) {
                complaints.error(
                        "text-not-phrase",
                        "Här får bara ett stycke stå, utan lista, tabell eller rubrik.",
                        "Skriv om texten; börjar den med ett tal och punkt, sätt \\ före punkten.");
                return;
            }
            if (kind == TextKind.PLAIN
                    && !(only.getFirstChild() instanceof Text
                            && only.getFirstChild().getNext() == null)) {
                complaints.error(
                        "text-not-plain",
                        "Alternativ i en rullista kan inte ha fetstil, länkar eller annan formatering.",
                        "Skriv texten utan formatering.");
                return;
            }
        }
        descend(document, 0);
    }

    private void descend(Node parent, int depth) {
        if (depth > MAX_DEPTH) {
            complaints.error(
                    "text-too-deep",
                    "Listor, citat eller betoningar ligger i varandra i fler än " + MAX_DEPTH + " steg.",
                    "Skriv enklare.");
            return;
        }
        tags(parent);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visit(node);
            descend(node, depth + 1);
        }
    }

    private void visit(Node node) {
        switch (node) {
            case HtmlBlock block ->
                refuse(block.getLiteral().strip().lines().findFirst().orElse(""));
            case Link link -> link(link.getDestination(), link.getFirstChild() != null);
            case LinkReferenceDefinition definition -> link(definition.getDestination(), true);
            case Image image ->
                complaints.error(
                        "image-not-allowed", "En fråga kan inte visa någon bild.", "Beskriv i ord vad bilden visar.");
            case Heading heading ->
                complaints.error(
                        "heading-not-allowed",
                        "Här kan ingen rubrik stå.",
                        "Ta bort tecknet # i början av raden, eller strecken under den.");
            default -> {
                // everything else is harmless
            }
        }
    }

    private void link(String destination, boolean text) {
        if (!secure(destination) && !mail(destination)) {
            complaints.error(
                    "link-not-allowed",
                    "Länken leder till ”" + destination + "”.",
                    "Länka bara till adresser som börjar med https:// eller mailto:, utan blanksteg.");
        }
        if (!text) {
            complaints.error(
                    "link-no-text", "Länken har ingen text.", "Skriv mellan hakparenteserna vart länken leder.");
        }
    }

    private static boolean secure(String url) {
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

    /** The tags directly below a node: allowed, and closed in the order in which they were opened. */
    private void tags(Node parent) {
        Deque<String> open = new ArrayDeque<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof HtmlInline html)) {
                continue;
            }
            String literal = html.getLiteral();
            String inside = literal.substring(1, literal.length() - 1);
            boolean abbreviation = inside.startsWith("abbr title=\"") && inside.indexOf('"', 12) == inside.length() - 1;
            if (abbreviation || PAIRED.contains(inside)) {
                open.push(abbreviation ? "abbr" : inside);
            } else if (inside.startsWith("/") && inside.substring(1).equals(open.peek())) {
                open.pop();
            } else if (!inside.matches("br ?/?")) {
                refuse(literal);
            }
        }
        for (String name : open) {
            complaints.error(
                    "html-unclosed",
                    "Taggen <" + name + "> stängs inte i samma stycke.",
                    "Lägg till </" + name + "> efter texten som den gäller.");
        }
    }

    private void refuse(String literal) {
        String shown = literal.length() > 40 ? literal.substring(0, 40) + "…" : literal;
        complaints.error(
                "html-not-allowed",
                "Taggen " + shown + " är inte tillåten.",
                "Ta bort den. Ska < och > synas i texten, skriv &lt; och &gt;.");
    }
}
