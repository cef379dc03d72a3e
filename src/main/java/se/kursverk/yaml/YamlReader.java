package se.kursverk.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads the plain part of YAML 1.2 that content is written in: mappings, lists and texts. Anchors and aliases, tags and
 * several documents in one file are refused, since nobody who edits a lesson expects them.
 */
public final class YamlReader {

    private static final int MAX_DEPTH = 20;
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final SourceFile file;
    private final ParserImpl events;

    private YamlReader(SourceFile file) {
        this.file = file;
        this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, file.text()));
    }

    /** The keys of the file; empty, with a problem, when it is not YAML. */
    public static Optional<YamlNode.Mapping> read(SourceFile file) {
        try {
            return new YamlReader(file).document();
        } catch (MarkedYamlEngineException e) {
            YamlMistake.of(e)
                    .report(
                            file,
                            e.getContextMark().map(YamlReader::position),
                            e.getProblemMark().map(YamlReader::position));
            return Optional.empty();
        } catch (Unsupported e) {
            return Optional.empty();
        }
    }

    private Optional<YamlNode.Mapping> document() {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            file.error(
                    "file-empty",
                    Position.WHOLE_FILE,
                    "Filen innehåller bara kommentarer.",
                    "Skriv innehållet; README.md visar hur det ser ut.");
            return Optional.empty();
        }
        YamlNode root = node(events.next(), 0);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw refuse(
                    "yaml-several-documents",
                    position(after),
                    "Filen delas av en rad med tre bindestreck.",
                    "Ta bort raden ---, eller sätt den inom citattecken om den hör till en text.");
        }
        if (root instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        file.error(
                "value-type",
                root.position(),
                "Filen ska börja med nycklar, men här står " + root.kind() + ".",
                "Börja med en rad som id: eller title:, som i README.md.");
        return Optional.empty();
    }

    private YamlNode node(Event event, int depth) {
        Position position = position(event);
        if (event.getEventId() == Event.ID.Alias
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw refuse(
                    "yaml-alias",
                    position,
                    "Tecknen & och * först i ett värde betyder ankare i YAML, och det används inte här.",
                    "Sätt citattecken runt texten, eller skriv ut värdet.");
        }
        if (depth > MAX_DEPTH) {
            throw refuse(
                    "yaml-too-deep",
                    position,
                    "Här ligger värden i varandra i fler än 20 steg.",
                    "Kontrollera parenteser och indrag.");
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), position);
            return new YamlNode.Scalar(position, scalar.getValue(), scalar.getScalarStyle());
        }
        refuseTag(((CollectionStartEvent) event).getTag(), position);
        return event.getEventId() == Event.ID.SequenceStart ? sequence(position, depth) : mapping(position, depth);
    }

    private YamlNode sequence(Position position, int depth) {
        List<YamlNode> nodes = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            nodes.add(node(event, depth + 1));
        }
        return new YamlNode.Sequence(position, nodes);
    }

    private YamlNode mapping(Position position, int depth) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (!(key instanceof YamlNode.Scalar scalar)) {
                throw refuse(
                        "yaml-syntax",
                        key.position(),
                        "Här ska en nyckel stå, men det står " + key.kind() + ".",
                        "Skriv nyckeln som ett ord följt av kolon.");
            }
            YamlNode.Entry earlier = entries.putIfAbsent(scalar.value(), new YamlNode.Entry(key.position(), value));
            if (earlier != null) {
                file.error(
                        "key-duplicate",
                        key.position(),
                        "Nyckeln ”" + scalar.value() + "” finns redan på rad "
                                + earlier.key().line() + ".",
                        "Ta bort den ena, eller lägg ihop dem.");
            }
        }
        return new YamlNode.Mapping(position, entries);
    }

    private void refuseTag(Optional<String> tag, Position position) {
        if (tag.isPresent() && !tag.get().equals("!")) {
            throw refuse(
                    "yaml-tag",
                    position,
                    "Ett utropstecken först i ett värde betyder typ i YAML, och det används inte här.",
                    "Sätt citattecken runt texten.");
        }
    }

    private Unsupported refuse(String code, Position position, String text, String remedy) {
        file.error(code, position, text, remedy);
        return new Unsupported();
    }

    private static Position position(Event event) {
        return event.getStartMark().map(YamlReader::position).orElse(Position.WHOLE_FILE);
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** YAML that is right but not for us; already reported. */
    private static final class Unsupported extends RuntimeException {
        Unsupported() {
            super(null, null, false, false);
        }
    }
}
