package se.kursverk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kursverk.course.Block;
import se.kursverk.course.Lesson;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;

/** Reads {@code lektion.md}: pages that begin with {@code # Title {#id}}, and in them blocks between {@code :::}. */
final class LessonReader {

    private static final String FENCE = ":::";

    private final SourceFile file;
    private final Ids pageIds = new Ids();
    private final LessonBlocks blockReader;
    private final ProseReader proseReader;
    private final List<Lesson.Page> pages = new ArrayList<>();

    private String pageId = "";
    private String pageTitle = "";
    private int pageLine;
    private List<Block> blocks = new ArrayList<>();

    private boolean pageHasContent;

    private int openLine;
    private String openHead = "";

    /**
     * @param sources those that the module has; empty when they could not be read
     */
    LessonReader(SourceFile file, Optional<Sources> sources) {
        this.file = file;
        this.blockReader = new LessonBlocks(file, sources);
        this.proseReader = new ProseReader(file);
    }

    ReadLesson read() {
        String[] lines = file.lines();
        int runStart = 1;
        CodeFence fence = CodeFence.NONE;
        for (int number = 1; number <= lines.length; number++) {
            String line = lines[number - 1];
            fence = fence.after(line, number);
            if (fence.open()) {
                continue;
            }
            if (line.startsWith("# ") || line.equals("#")) {
                flush(runStart, number - 1);
                closeUnclosed();
                endPage();
                startPage(line, number);
                runStart = number + 1;
            } else if (line.strip().startsWith(FENCE)) {
                flush(runStart, number - 1);
                fenceLine(line.strip().substring(FENCE.length()).strip(), number, runStart);
                runStart = number + 1;
            }
        }
        if (fence.open()) {
            file.error(
                    "code-unclosed",
                    new Position(fence.line(), 1),
                    "Kodblocket som börjar här tar aldrig slut.",
                    "Lägg till en rad med " + fence.marker() + " efter koden.");
        }
        flush(runStart, lines.length);
        closeUnclosed();
        endPage();
        if (pageLine == 0) {
            file.error(
                    "lesson-no-pages",
                    Position.WHOLE_FILE,
                    "Lektionen har ingen sida.",
                    "Börja med en rubrik på första nivån och ett id, till exempel # Det händer {#det-hander}.");
        }
        Optional<Ids> usable =
                pages.stream().anyMatch(page -> page.id().isEmpty()) ? Optional.empty() : Optional.of(pageIds);
        return new ReadLesson(new Lesson(pages), usable, blockReader.terms(), proseReader.figures(), !file.hasErrors());
    }

    private void startPage(String line, int number) {
        pageLine = number;
        String title = line.substring(1).strip();
        int brace = title.lastIndexOf("{#");
        if (brace < 0 || !title.endsWith("}")) {
            pageId = "";
            file.error(
                    "page-no-id",
                    new Position(number, 1),
                    "Sidans rubrik saknar id.",
                    "Skriv ett id sist på raden, till exempel {#varfor}.");
        } else {
            pageId = title.substring(brace + 2, title.length() - 1);
            title = title.substring(0, brace).strip();
            Position position = file.position(number, line.lastIndexOf("{#"));
            if (!Ids.valid(pageId)) {
                file.error(
                        "id-malformed",
                        position,
                        "”" + pageId + "” kan inte vara ett id.",
                        "Skriv bara a–z, 0–9 och enkla bindestreck mellan dem, högst 60 tecken.");
                pageId = "";
            }
            pageIds.add(file, pageId, position);
        }
        pageTitle = title;
        if (title.isEmpty()) {
            file.error("page-no-title", new Position(number, 1), "Sidan har ingen rubrik.", "Skriv rubriken efter #.");
        }
        blocks = new ArrayList<>();
        pageHasContent = false;
        proseReader.startPage();
    }

    private void endPage() {
        if (pageLine == 0) {
            return;
        }
        if (!pageHasContent) {
            file.error(
                    "page-empty",
                    new Position(pageLine, 1),
                    "Sidan ”" + pageTitle + "” är tom.",
                    "Skriv sidans text, eller ta bort rubriken.");
        }
        pages.add(new Lesson.Page(pageId, pageTitle, blocks));
    }

    private void fenceLine(String head, int number, int bodyLine) {
        if (!head.isEmpty()) {
            closeUnclosed();
            openHead = head;
            openLine = number;
        } else if (openLine == 0) {
            file.error(
                    "block-not-open",
                    new Position(number, 1),
                    "De tre kolonen avslutar ett block som inte har börjat.",
                    "Ta bort raden, eller skriv blockets sort efter kolonen där det börjar.");
        } else {
            blockReader
                    .read(openHead, openLine, text(bodyLine, number - 1), bodyLine)
                    .ifPresent(blocks::add);
            pageHasContent = true;
            openLine = 0;
        }
    }

    private void closeUnclosed() {
        if (openLine > 0) {
            file.error(
                    "block-unclosed",
                    new Position(openLine, 1),
                    "Blocket som börjar här tar aldrig slut.",
                    "Lägg till en rad med bara ::: där blocket slutar.");
            pageHasContent = true;
            openLine = 0;
        }
    }

    /** Takes in the running text up to a page, a block or the end. */
    private void flush(int first, int last) {
        String text = openLine > 0 ? "" : text(first, last);
        if (text.isBlank()) {
            return;
        }
        if (pageLine > 0) {
            blocks.addAll(proseReader.read(text, first));
            pageHasContent = true;
        } else if (hasPage()) {
            file.error(
                    "lesson-text-before-page",
                    new Position(first + leadingBlankLines(text), 1),
                    "Texten står före den första sidan.",
                    "Flytta den till efter sidans rubrik.");
        }
    }

    private boolean hasPage() {
        return file.text().startsWith("# ") || file.text().contains("\n# ");
    }

    private String text(int first, int last) {
        return first > last ? "" : String.join("\n", List.of(file.lines()).subList(first - 1, last));
    }

    private static int leadingBlankLines(String text) {
        int lines = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        return lines;
    }
}
