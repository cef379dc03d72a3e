package se.kursverk.content;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import se.kursverk.course.RichText;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.YamlNode;

/** Parses Markdown and reports whatever a learner's page must not contain. */
final class MarkdownReader {

    private static final int MAX_DEPTH = 30;

    /** Many times a lesson; what Markdown parsers need for odd texts grows with the square of their length. */
    private static final int MAX_LENGTH = 50_000;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_DEPTH)
            .build();

    private MarkdownReader() {}

    /** A text that must be there; an empty one, with a problem, when it is not. */
    static RichText required(Fields fields, String key, TextKind kind) {
        return fields.scalar(key)
                .map(scalar -> read(fields.file(), scalar, kind))
                .orElseGet(() -> new RichText("", new Document()));
    }

    static Optional<RichText> optional(Fields fields, String key, TextKind kind) {
        return fields.optionalScalar(key).map(scalar -> read(fields.file(), scalar, kind));
    }

    private static RichText read(SourceFile file, YamlNode.Scalar scalar, TextKind kind) {
        return read(scalar.value(), TextPlace.of(file, scalar), kind);
    }

    /** The text, checked. */
    static RichText read(String text, TextPlace place, TextKind kind) {
        String source = text.stripTrailing();
        if (PlainLine.is(source)) {
            return new RichText(source, PlainLine.document(source));
        }
        Node document = parse(source, place);
        check(document, place, kind);
        return new RichText(source, document);
    }

    /** The tree of a text; that of none, with a problem, when it is too long. */
    static Node parse(String source, TextPlace place) {
        if (source.length() <= MAX_LENGTH) {
            return PARSER.parse(source);
        }
        place.file()
                .error(
                        "text-too-long",
                        place.position(0, 0),
                        "Texten har fler än " + MAX_LENGTH + " tecken.",
                        "Dela upp den på flera sidor eller block.");
        return new Document();
    }

    /** Reports what a text of this kind must not contain. */
    static void check(Node document, TextPlace place, TextKind kind) {
        if (kind == TextKind.PHRASE || kind == TextKind.PLAIN) {
            Node only = document.getFirstChild();
            if (!(only instanceof Paragraph) || only.getNext() != null) {
                place.file()
                        .error(
                                "text-not-phrase",
                                place.position(document),
                                "Här får bara ett stycke stå, utan lista, tabell eller rubrik.",
                                "Skriv om texten; börjar den med ett tal och punkt, sätt \\ före punkten.");
                return;
            }
            if (kind == TextKind.PLAIN && !plain(only)) {
                place.file()
                        .error(
                                "text-not-plain",
                                place.position(document),
                                "Alternativ i en rullista kan inte ha fetstil, länkar eller annan formatering.",
                                "Skriv texten utan formatering.");
                return;
            }
        }
        descend(document, place, kind, 0);
    }

    private static boolean plain(Node paragraph) {
        Node only = paragraph.getFirstChild();
        return only instanceof Text && only.getNext() == null;
    }

    private static void descend(Node parent, TextPlace place, TextKind kind, int depth) {
        if (depth > MAX_DEPTH) {
            place.file()
                    .error(
                            "text-too-deep",
                            place.position(parent),
                            "Listor, citat eller betoningar ligger i varandra i fler än 30 steg.",
                            "Skriv enklare.");
            return;
        }
        InlineHtml.check(parent, place);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (visit(node, place, kind)) {
                descend(node, place, kind, depth + 1);
            }
        }
    }

    /** Judges one node; whether to look inside too. */
    private static boolean visit(Node node, TextPlace place, TextKind kind) {
        SourceFile file = place.file();
        if (node instanceof HtmlBlock block) {
            InlineHtml.refuse(block.getLiteral().strip().lines().findFirst().orElse(""), place.position(node), file);
            return false;
        }
        if (node instanceof Link link) {
            Links.check(link, place);
        }
        if (node instanceof Image) {
            if (kind == TextKind.LESSON) {
                file.error(
                        "image-not-alone",
                        place.position(node),
                        "Bilden står mitt i en text.",
                        "Ställ bilden ensam i ett stycke, med en tom rad före och efter, utanför listor och citat.");
            } else {
                file.error(
                        "image-not-allowed",
                        place.position(node),
                        "Här kan ingen bild visas.",
                        "Flytta bilden till lektionen, i ett eget stycke utanför block med tre kolon.");
            }
            return false;
        }
        if (node instanceof Heading && kind != TextKind.LESSON) {
            file.error(
                    "heading-not-allowed",
                    place.position(node),
                    "Här kan ingen rubrik stå.",
                    "Ta bort tecknet # i början av raden, eller flytta rubriken till lektionens löptext.");
        }
        if (node instanceof Heading && kind == TextKind.LESSON && !(node.getParent() instanceof Document)) {
            file.error(
                    "heading-not-allowed",
                    place.position(node),
                    "Rubriken står i en lista eller ett citat.",
                    "Ställ rubriken på en egen rad utanför.");
        }
        if (node instanceof LinkReferenceDefinition definition) {
            Links.checkDestination(definition.getDestination(), place.position(node), file);
        }
        return node.getFirstChild() != null || node instanceof Block;
    }
}
