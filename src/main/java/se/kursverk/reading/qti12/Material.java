package se.kursverk.reading.qti12;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.Markup;
import se.kursverk.reading.qti.Node;

/** Text of QTI 1.2, which lies in {@code material} and may be HTML, written out as HTML. */
final class Material {

    private static final Set<String> ANSWERS = Set.of(
            "response_lid",
            "response_str",
            "response_num",
            "response_xy",
            "response_grp",
            "response_na",
            "response_label");

    private Material() {}

    /** All text in an element. */
    static String all(Element element) {
        return html(element, any -> true);
    }

    /** The text of an element that is not that of answers in it. */
    static String outsideAnswers(Element element) {
        return html(element, child -> !ANSWERS.contains(child.name()));
    }

    /** What stands directly before what is rendered of a response. */
    static String stem(Element response) {
        return html(response, child -> !child.name().startsWith("render_"));
    }

    private static String html(Element element, Predicate<Element> entered) {
        return element.children().stream()
                .filter(entered)
                .map(child -> child.is("material") || child.is("solutionmaterial") || child.is("hintmaterial")
                        ? material(child)
                        : html(child, entered))
                .filter(html -> !html.isBlank())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String material(Element material) {
        List<Element> parts = material.children();
        if (parts.stream().allMatch(part -> !isPart(part))) {
            return html(material, any -> true);
        }
        return parts.stream().map(Material::part).collect(Collectors.joining());
    }

    private static boolean isPart(Element part) {
        return part.name().startsWith("mat") && !part.is("material");
    }

    private static String part(Element part) {
        return switch (part.name()) {
            case "mattext" -> text(part);
            case "matemtext" -> "<em>" + text(part) + "</em>";
            case "matbreak" -> "<br>";
            case "matimage" -> picture(part);
            case "mataudio", "matvideo", "matapplet", "matapplication" -> "<object></object>";
            default -> html(part, any -> true);
        };
    }

    private static String text(Element text) {
        String type = text.attribute("texttype").orElse("text/plain");
        if (!text.children().isEmpty()) {
            return Markup.of(text);
        }
        String characters = text.nodes().stream().map(Material::characters).collect(Collectors.joining());
        return type.contains("html") ? characters : lines(characters.strip());
    }

    private static String characters(Node node) {
        return node instanceof Node.Text text ? text.characters() : "";
    }

    /** Plain text, in which an empty line parts paragraphs. */
    private static String lines(String text) {
        String escaped = Markup.escaped(text.replace("\r\n", "\n"));
        return escaped.contains("\n\n")
                ? "<p>" + String.join("</p><p>", escaped.split("\n\\s*\n")) + "</p>"
                : escaped.replace("\n", "<br>");
    }

    private static String picture(Element picture) {
        Optional<String> address = picture.attribute("uri").or(() -> picture.attribute("label"));
        return "<img src=\"" + Markup.escaped(address.orElse("")).replace("\"", "&quot;") + "\">";
    }
}
