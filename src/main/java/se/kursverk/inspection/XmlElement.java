package se.kursverk.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of XML with its place. Elements are asked for by local name, since packages differ in namespaces. */
final class XmlElement {

    private final String path;
    private final String namespace;
    private final String qualifiedName;
    private final int line;
    private final int column;
    // Made when needed, since most elements have only one of the three and a document may have 200,000 elements.
    private Map<String, String> attributes = Map.of();
    private List<XmlElement> children = List.of();
    private @Nullable StringBuilder text;

    XmlElement(String path, String namespace, String qualifiedName, int line, int column) {
        this.path = path;
        this.namespace = namespace;
        this.qualifiedName = qualifiedName;
        this.line = line;
        this.column = column;
    }

    void put(String name, String value) {
        if (attributes.isEmpty()) {
            attributes = new LinkedHashMap<>();
        }
        attributes.put(name, value);
    }

    void append(XmlElement child) {
        if (children.isEmpty()) {
            children = new ArrayList<>();
        }
        children.add(child);
    }

    void append(char[] characters, int start, int length) {
        StringBuilder all = text == null ? new StringBuilder(length) : text;
        text = all.append(characters, start, length);
    }

    /** The file in the package. */
    String path() {
        return path;
    }

    String namespace() {
        return namespace;
    }

    /** With prefix, as written. */
    String qualifiedName() {
        return qualifiedName;
    }

    String name() {
        return qualifiedName.substring(qualifiedName.indexOf(':') + 1);
    }

    boolean is(String name) {
        int prefix = qualifiedName.length() - name.length();
        return qualifiedName.endsWith(name) && (prefix == 0 || qualifiedName.charAt(prefix - 1) == ':');
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** By qualified name, as written. */
    Map<String, String> attributes() {
        return attributes;
    }

    /** An attribute by its name without prefix; nothing where it is missing. */
    String attribute(String name) {
        return find(name).orElse("");
    }

    Optional<String> find(String name) {
        String plain = attributes.get(name);
        return plain != null
                ? Optional.of(plain)
                : attributes.entrySet().stream()
                        .filter(one -> one.getKey().endsWith(":" + name))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    List<XmlElement> children() {
        return children;
    }

    List<XmlElement> children(String name) {
        return children.stream().filter(child -> child.is(name)).toList();
    }

    Optional<XmlElement> child(String name) {
        return children.stream().filter(child -> child.is(name)).findFirst();
    }

    /** The child at the end of a path of names. */
    Optional<XmlElement> at(String... names) {
        Optional<XmlElement> here = Optional.of(this);
        for (String name : names) {
            here = here.flatMap(one -> one.child(name));
        }
        return here;
    }

    /** The text of a child, without space around it; nothing where it is missing. */
    String text(String child) {
        return child(child).map(XmlElement::text).orElse("");
    }

    /** The element's own text, without space around it. */
    String text() {
        return text == null ? "" : text.toString().strip();
    }

    /** The element and all below it, in document order. */
    Stream<XmlElement> all() {
        List<XmlElement> all = new ArrayList<>();
        collect(all);
        return all.stream();
    }

    private void collect(List<XmlElement> all) {
        all.add(this);
        children.forEach(child -> child.collect(all));
    }

    Stream<XmlElement> all(String name) {
        return all().filter(one -> one.is(name));
    }

    boolean any(Predicate<XmlElement> predicate) {
        return all().anyMatch(predicate);
    }
}
