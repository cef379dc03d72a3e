package se.kursverk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import se.kursverk.course.Block;
import se.kursverk.course.RichText;
import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;

/** Reads a lesson's running text, and takes the pictures out that stand alone in it. */
final class ProseReader {

    private static final int PAGE_LEVEL = 1;

    private final SourceFile file;
    private final List<ReadLesson.FigureUse> figures = new ArrayList<>();
    private int level = PAGE_LEVEL;

    ProseReader(SourceFile file) {
        this.file = file;
    }

    List<ReadLesson.FigureUse> figures() {
        return figures;
    }

    /** Headings start over below the new page's. */
    void startPage() {
        level = PAGE_LEVEL;
    }

    /** The blocks of a text whose first line is the file's given one. */
    List<Block> read(String text, int line) {
        TextPlace place = TextPlace.ofLines(file, line);
        List<Block> blocks = new ArrayList<>();
        Node whole = MarkdownReader.parse(text.stripTrailing(), place);
        Document prose = new Document();
        for (Node node = whole.getFirstChild(); node != null; ) {
            Node next = node.getNext();
            Optional<Image> image = onlyImage(node);
            if (image.isPresent()) {
                addProse(blocks, prose, text, place);
                prose = new Document();
                blocks.add(figure(image.get(), place));
            } else {
                if (node instanceof Heading heading) {
                    checkHeading(heading, place);
                }
                prose.appendChild(node);
            }
            node = next;
        }
        addProse(blocks, prose, text, place);
        return blocks;
    }

    private static Optional<Image> onlyImage(Node node) {
        return node instanceof Paragraph && node.getFirstChild() instanceof Image image && image.getNext() == null
                ? Optional.of(image)
                : Optional.empty();
    }

    private static void addProse(List<Block> blocks, Document prose, String text, TextPlace place) {
        if (prose.getFirstChild() != null) {
            MarkdownReader.check(prose, place, TextKind.LESSON);
            blocks.add(new Block.Prose(new RichText(source(prose, text), prose)));
        }
    }

    /** The lines that the nodes were made of. */
    private static String source(Document prose, String text) {
        List<String> lines = List.of(text.split("\n", -1));
        int first = lines.size();
        int last = 0;
        for (Node node = prose.getFirstChild(); node != null; node = node.getNext()) {
            for (SourceSpan span : node.getSourceSpans()) {
                first = Math.min(first, span.getLineIndex());
                last = Math.max(last, span.getLineIndex() + 1);
            }
        }
        return first >= last
                ? ""
                : String.join("\n", lines.subList(first, last)).stripTrailing();
    }

    private void checkHeading(Heading heading, TextPlace place) {
        Position position = place.position(heading);
        if (heading.getLevel() == PAGE_LEVEL) {
            file.error(
                    "page-heading-malformed",
                    position,
                    "Rubriken är på första nivån men börjar ingen sida.",
                    "Skriv # och blanksteg först på raden, rubriken och ett id: # Rubrik {#id}.");
            return;
        }
        if (heading.getLevel() > level + 1) {
            file.error(
                    "heading-skips-level",
                    position,
                    "Rubriken hoppar från nivå " + level + " till nivå " + heading.getLevel() + ".",
                    "Skriv " + "#".repeat(level + 1) + " först på raden.");
        }
        level = heading.getLevel();
        String line = file.line(position.line()).strip();
        if (line.endsWith("}") && line.contains("{#")) {
            file.error(
                    "heading-with-id",
                    position,
                    "Bara en sidas rubrik kan ha ett id.",
                    "Ta bort {#…}, eller gör rubriken till en egen sida med ett enda #.");
        }
    }

    private Block figure(Image image, TextPlace place) {
        Position position = place.position(image);
        String path = image.getDestination();
        if (ImageReader.validPath(path)) {
            figures.add(new ReadLesson.FigureUse(path, file, position));
        } else {
            file.error(
                    "image-path",
                    position,
                    "Bilden hämtas från ”" + path + "”.",
                    "Lägg bilden i modulens mapp figurer och skriv figurer/namn.svg, .png eller .jpg, med a–z, 0–9 och"
                            + " bindestreck.");
        }
        String alt = PlainText.of(image).strip();
        if (alt.isEmpty()) {
            file.error(
                    "image-no-alt",
                    position,
                    "Bilden saknar beskrivning för den som inte ser den.",
                    "Skriv mellan hakparenteserna vad bilden visar.");
        }
        Optional<RichText> caption = Optional.ofNullable(image.getTitle())
                .filter(title -> !title.isBlank())
                .map(title ->
                        MarkdownReader.read(title, new TextPlace(file, position.line(), 0, false), TextKind.PHRASE));
        return new Block.Figure(path, alt, caption);
    }
}
