package se.kursverk.reading.qti12;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.kursverk.reading.qti.Answer;
import se.kursverk.reading.qti.Element;

/** Where an answer goes, with its options if it has any (QTI 1.2 response_lid, response_str, response_num). */
record Response(Element element) {

    static final Set<String> NAMES =
            Set.of("response_lid", "response_str", "response_num", "response_xy", "response_grp");

    /** The responses of an item, in document order. */
    static List<Response> of(Element presentation) {
        List<Response> found = new ArrayList<>();
        for (Element child : presentation.children()) {
            if (NAMES.contains(child.name())) {
                found.add(new Response(child));
            } else {
                found.addAll(of(child));
            }
        }
        return found;
    }

    String ident() {
        return element.attributeOrEmpty("ident");
    }

    boolean isChoice() {
        return element.is("response_lid");
    }

    boolean isField() {
        return element.is("response_str") || element.is("response_num");
    }

    boolean cardinality(String name) {
        return element.attributeOrEmpty("rcardinality").equalsIgnoreCase(name);
    }

    boolean shuffle() {
        return element.descendants("render_choice").stream()
                .anyMatch(render -> render.attributeOrEmpty("shuffle").equalsIgnoreCase("yes"));
    }

    /** The options, in order. */
    List<Element> labels() {
        return element.descendants("response_label");
    }

    List<String> idents() {
        return labels().stream().map(Response::identOf).toList();
    }

    static String identOf(Element label) {
        return label.attributeOrEmpty("ident");
    }

    Answer choosing(List<String> options) {
        return Answer.choosing(ident(), options);
    }

    Answer giving(String text) {
        return Answer.of(ident(), List.of(text));
    }
}
