package se.kursverk.reading.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.kursverk.problem.Location;

/**
 * An element of a question file, its name without prefix and in the spelling of QTI 1.2 and 2.x: what 3.0 writes as
 * {@code qti-choice-interaction} is {@code choiceInteraction} here. Elements are the same only if they are one.
 */
public final class Element implements Node {

    private final String name;
    private final Map<String, String> attributes;
    private final List<Node> nodes;
    private final List<Element> children;
    private final Location location;

    /**
     * @param attributes by name without prefix, in the same spelling
     * @param location where its tag begins
     */
    Element(String name, Map<String, String> attributes, List<Node> nodes, Location location) {
        this.name = name;
        this.attributes = Map.copyOf(attributes);
        this.nodes = List.copyOf(nodes);
        this.children = nodes.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
        this.location = location;
    }

    /** In the one spelling. */
    public String name() {
        return name;
    }

    /** By name, in the one spelling. */
    public Map<String, String> attributes() {
        return attributes;
    }

    /** Everything in it, in document order. */
    public List<Node> nodes() {
        return nodes;
    }

    /** Where its tag begins. */
    public Location location() {
        return location;
    }

    /** Whether it is called {@code name}. */
    public boolean is(String name) {
        return this.name.equals(name);
    }

    /** An attribute that is there and not blank, without white space around it. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** An attribute, or the empty string. */
    public String attributeOrEmpty(String name) {
        return attribute(name).orElse("");
    }

    /** The elements directly in it. */
    public List<Element> children() {
        return children;
    }

    /** The elements of a name directly in it. */
    public List<Element> children(String name) {
        return children.stream().filter(child -> child.is(name)).toList();
    }

    /** The first element of a name directly in it. */
    public Optional<Element> child(String name) {
        return children.stream().filter(child -> child.is(name)).findFirst();
    }

    /** The elements of a name anywhere in it, in document order; it is not one of them. */
    public List<Element> descendants(String name) {
        List<Element> found = new ArrayList<>();
        walk(element -> {
            if (element.is(name)) {
                found.add(element);
            }
        });
        return found;
    }

    /** The first element of a name anywhere in it. */
    public Optional<Element> descendant(String name) {
        return descendants(name).stream().findFirst();
    }

    /** All characters in it, without white space around them. */
    public String text() {
        StringBuilder text = new StringBuilder();
        collect(text);
        return text.toString().strip();
    }

    private void walk(Consumer<Element> visitor) {
        for (Element child : children) {
            visitor.accept(child);
            child.walk(visitor);
        }
    }

    private void collect(StringBuilder text) {
        for (Node node : nodes) {
            switch (node) {
                case Node.Text characters -> text.append(characters.characters());
                case Element child -> child.collect(text);
            }
        }
    }
}
