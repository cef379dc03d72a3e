package se.kursverk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kursverk.course.Block;
import se.kursverk.course.RichText;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.Suggestion;

/** Makes a lesson block out of what stands between two lines of three colons. */
final class LessonBlocks {

    private static final List<String> KINDS = List.of("begrepp", "exempel", "varning", "stanna-upp", "källa");

    private final SourceFile file;
    private final Optional<Sources> sources;
    private final Ids reflections = new Ids();
    private final List<ReadLesson.Term> terms = new ArrayList<>();

    LessonBlocks(SourceFile file, Optional<Sources> sources) {
        this.file = file;
        this.sources = sources;
    }

    List<ReadLesson.Term> terms() {
        return terms;
    }

    /**
     * Reads a block; empty, with a problem, when it is none.
     *
     * @param head kind and argument
     * @param line where the head stands
     * @param body what stands in the block, from {@code bodyLine}
     */
    Optional<Block> read(String head, int line, String body, int bodyLine) {
        int space = head.indexOf(' ');
        String kind = space < 0 ? head : head.substring(0, space);
        String argument = space < 0 ? "" : head.substring(space).strip();
        Position position = new Position(line, 1);
        if (!KINDS.contains(kind)) {
            file.error(
                    "block-unknown",
                    position,
                    "Det finns inget block som heter ”" + kind + "”.",
                    Suggestion.remedy(kind, KINDS));
            return Optional.empty();
        }
        if (argument.isEmpty()) {
            file.error(
                    "block-no-argument",
                    position,
                    "Efter ”" + kind + "” saknas " + argumentName(kind) + ".",
                    "Skriv det på samma rad, efter ::: " + kind + ".");
        }
        if (body.isBlank()) {
            file.error(
                    "block-empty",
                    position,
                    "Blocket ”" + head + "” är tomt.",
                    "Skriv texten mellan raderna med tre kolon, eller ta bort blocket.");
        }
        RichText text = MarkdownReader.read(body, TextPlace.ofLines(file, bodyLine), TextKind.TEXT);
        Position at = file.position(line, file.line(line).lastIndexOf(argument));
        return switch (kind) {
            case "begrepp" -> Optional.of(term(argument, text, at));
            case "exempel" -> Optional.of(new Block.Example(argument, text));
            case "varning" -> Optional.of(new Block.Warning(argument, text));
            case "stanna-upp" -> Optional.of(reflection(argument, text, at));
            default -> source(argument, text, at);
        };
    }

    private static String argumentName(String kind) {
        return switch (kind) {
            case "begrepp" -> "begreppet";
            case "exempel" -> "arbetsplatsen";
            case "varning" -> "rubriken";
            case "stanna-upp" -> "ett id";
            default -> "källans id";
        };
    }

    private Block term(String name, RichText definition, Position position) {
        if (!name.isEmpty()) {
            terms.add(new ReadLesson.Term(name, definition, file, position));
        }
        return new Block.KeyTerm(name, definition);
    }

    private Block reflection(String id, RichText question, Position position) {
        if (id.isEmpty() || Ids.valid(id)) {
            reflections.add(file, id, position);
        } else {
            file.error(
                    "id-malformed",
                    position,
                    "”" + id + "” kan inte vara ett id.",
                    "Skriv bara a–z, 0–9 och enkla bindestreck mellan dem, högst 60 tecken.");
        }
        return new Block.Reflection(id, question);
    }

    private Optional<Block> source(String id, RichText text, Position position) {
        return sources.filter(known -> !id.isEmpty())
                .flatMap(known -> known.find(file, id, position))
                .map(source -> new Block.SourceNote(source, text));
    }
}
