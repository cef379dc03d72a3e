package se.kursverk.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** The keys of one YAML mapping, asked for one by one; {@link #done()} reports those that nobody asked for. */
public final class Fields {

    private final SourceFile file;
    private final YamlNode.Mapping mapping;
    private String owner;
    private final SequencedSet<String> known = new LinkedHashSet<>();
    private final SequencedSet<String> missing = new LinkedHashSet<>();

    /**
     * @param owner what has these keys, as it is called in a sentence, such as {@code modulen}
     */
    public Fields(SourceFile file, YamlNode.Mapping mapping, String owner) {
        this.file = file;
        this.mapping = mapping;
        this.owner = owner;
    }

    public SourceFile file() {
        return file;
    }

    /** Calls the owner by a better name, once its id has been read. */
    public void owner(String name) {
        this.owner = name;
    }

    public String owner() {
        return owner;
    }

    public Position position() {
        return mapping.position();
    }

    /** Where a key stands, or the first key where it is missing. */
    public Position keyPosition(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.position() : entry.key();
    }

    /** Where a value stands, or the first key where it is missing. */
    public Position valuePosition(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.position() : entry.value().position();
    }

    public boolean has(String key) {
        known.add(key);
        return mapping.entries().containsKey(key);
    }

    /** Whether a key is there but nothing after it. */
    public boolean empty(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        return entry != null
                && entry.value() instanceof YamlNode.Scalar scalar
                && scalar.value().isBlank();
    }

    /** A value that may be left out, but not left empty. */
    public Optional<YamlNode> optional(String key) {
        known.add(key);
        YamlNode.Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (empty(key)) {
            file.error(
                    "value-empty",
                    entry.key(),
                    "Värdet för ”" + key + "” är tomt.",
                    "Fyll i det, eller ta bort raden om den inte behövs.");
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    /** A value that must be there. */
    public Optional<YamlNode> required(String key) {
        Optional<YamlNode> value = optional(key);
        if (!mapping.entries().containsKey(key)) {
            missing.add(key);
        }
        return value;
    }

    public Optional<YamlNode.Scalar> scalar(String key) {
        return required(key).flatMap(node -> asScalar(key, node));
    }

    public Optional<YamlNode.Scalar> optionalScalar(String key) {
        return optional(key).flatMap(node -> asScalar(key, node));
    }

    private Optional<YamlNode.Scalar> asScalar(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar);
        }
        wrongType(key, node, "en text eller ett tal", "Skriv värdet direkt efter kolonet.");
        return Optional.empty();
    }

    /** A list with at least one value. */
    public List<YamlNode> list(String key) {
        return required(key).map(node -> asList(key, node)).orElseGet(List::of);
    }

    public List<YamlNode> optionalList(String key) {
        return optional(key).map(node -> asList(key, node)).orElseGet(List::of);
    }

    private List<YamlNode> asList(String key, YamlNode node) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            wrongType(
                    key, node, "en lista", "Skriv ett värde per rad efter bindestreck, eller [ett, två] på samma rad.");
            return List.of();
        }
        if (sequence.nodes().isEmpty()) {
            file.error(
                    "value-empty",
                    node.position(),
                    "Listan ”" + key + "” är tom.",
                    "Lägg till det som hör dit, eller ta bort raden om den inte behövs.");
        }
        return sequence.nodes();
    }

    /** The texts of a list. */
    public List<YamlNode.Scalar> scalars(String key) {
        return scalars(key, list(key));
    }

    private List<YamlNode.Scalar> scalars(String key, List<YamlNode> nodes) {
        List<YamlNode.Scalar> scalars = new ArrayList<>();
        for (YamlNode node : nodes) {
            if (node instanceof YamlNode.Scalar scalar && !scalar.value().isBlank()) {
                scalars.add(scalar);
            } else {
                wrongType(key, node, "en text", "Skriv en text efter bindestrecket, eller ta bort raden.");
            }
        }
        return scalars;
    }

    /** The mappings of a list that must be there. */
    public List<Fields> mappings(String key, String each) {
        return mappings(key, list(key), each);
    }

    public List<Fields> optionalMappings(String key, String each) {
        return mappings(key, optionalList(key), each);
    }

    private List<Fields> mappings(String key, List<YamlNode> nodes, String each) {
        List<Fields> fields = new ArrayList<>();
        for (YamlNode node : nodes) {
            asMapping(key, node, each).ifPresent(fields::add);
        }
        return fields;
    }

    public Optional<Fields> mapping(String key, String name) {
        return required(key).flatMap(node -> asMapping(key, node, name));
    }

    public Optional<Fields> optionalMapping(String key, String name) {
        return optional(key).flatMap(node -> asMapping(key, node, name));
    }

    private Optional<Fields> asMapping(String key, YamlNode node, String name) {
        if (node instanceof YamlNode.Mapping child) {
            return Optional.of(new Fields(file, child, name));
        }
        wrongType(key, node, "nycklar med värden", "Skriv dem som nyckel: värde, en på varje rad med samma indrag.");
        return Optional.empty();
    }

    /** Every key with its value, for mappings whose keys the author makes up. */
    public Map<String, YamlNode.Entry> all() {
        known.addAll(mapping.entries().keySet());
        return mapping.entries();
    }

    public void wrongType(String key, YamlNode node, String expected, String remedy) {
        file.error(
                "value-type",
                node.position(),
                "I ”" + key + "” ska " + expected + " stå, men här står " + node.kind() + ".",
                remedy);
    }

    /** Reports the keys that nobody asked for, and those that are missing and were not merely misspelt. */
    public void done() {
        List<String> unused = known.stream()
                .filter(one -> !mapping.entries().containsKey(one))
                .toList();
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                Optional<String> meant = Suggestion.nearest(key, unused);
                meant.ifPresent(missing::remove);
                file.error(
                        "key-unknown",
                        entry.key(),
                        "Nyckeln ”" + key + "” hör inte hemma i " + owner + ".",
                        meant.map(nearest -> "Menade du ”" + nearest + "”?")
                                .orElse("Ta bort den. Här kan stå: " + String.join(", ", known) + "."));
            }
        });
        doneWithUnknown();
    }

    /** Reports the keys that are missing, where it cannot be said which others there may be. */
    public void doneWithUnknown() {
        for (String key : missing) {
            file.error(
                    "key-missing",
                    mapping.position(),
                    "Nyckeln ”" + key + "” saknas i " + owner + ".",
                    "Lägg till raden " + key + ": med ett värde.");
        }
    }
}
