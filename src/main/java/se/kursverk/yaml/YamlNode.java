package se.kursverk.yaml;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** A piece of YAML that knows where it stands. */
public sealed interface YamlNode {

    Position position();

    /** What a person calls this kind of piece. */
    String kind();

    /** A text, number or truth value: which one, whoever asks decides. */
    record Scalar(Position position, String value, ScalarStyle style) implements YamlNode {
        @Override
        public String kind() {
            return value.isEmpty() ? "ingenting" : "en text";
        }
    }

    /** A list. */
    record Sequence(Position position, List<YamlNode> nodes) implements YamlNode {
        @Override
        public String kind() {
            return "en lista";
        }
    }

    /** Keys with values, in the file's order. */
    record Mapping(Position position, Map<String, Entry> entries) implements YamlNode {
        @Override
        public String kind() {
            return "nycklar med värden";
        }
    }

    /** A value and where its key stands. */
    record Entry(Position key, YamlNode value) {}
}
