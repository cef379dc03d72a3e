package se.kursverk.content;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;

/** Reads a drawing and reports whatever in it could run, load something, or not be shown at any size. */
final class SvgReader {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "marker",
            "clipPath",
            "mask",
            "pattern",
            "use",
            "symbol",
            "style");
    private static final XMLInputFactory FACTORY = factory();

    private final SourceFile file;
    private final Ids ids;
    private Optional<PixelSize> size = Optional.empty();

    /**
     * @param ids of all drawings of the module, which are shown in one page
     */
    SvgReader(SourceFile file, Ids ids) {
        this.file = file;
        this.ids = ids;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** The drawing's size, by its view box. */
    Optional<PixelSize> read() {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(file.text()));
            boolean root = true;
            boolean style = false;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD ->
                        error("svg-doctype", xml, "Bilden har en DOCTYPE.", "Ta bort raden <!DOCTYPE …>.");
                    case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        error(
                                "svg-external-reference",
                                xml,
                                "Bilden har en instruktion <?" + xml.getPITarget() + " …?>.",
                                "Ta bort den.");
                    case XMLStreamConstants.START_ELEMENT -> {
                        style = xml.getLocalName().equals("style");
                        element(xml, root);
                        root = false;
                    }
                    case XMLStreamConstants.END_ELEMENT -> style = false;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (style) {
                            checkStyle(xml.getText(), xml);
                        }
                    }
                    default -> {
                        // comments and white space harm nobody
                    }
                }
            }
        } catch (XMLStreamException e) {
            file.error(
                    "svg-malformed",
                    new Position(e.getLocation().getLineNumber(), 0),
                    "Bilden är ingen giltig XML.",
                    "Öppna den i ett ritprogram och spara om den som vanlig SVG.");
            return Optional.empty();
        }
        return size;
    }

    private void element(XMLStreamReader xml, boolean root) {
        String name = xml.getLocalName();
        if (root) {
            if (!name.equals("svg") || !SVG.equals(xml.getNamespaceURI())) {
                error(
                        "svg-malformed",
                        xml,
                        "Filen börjar inte med en bild i SVG.",
                        "Börja med <svg xmlns=\"" + SVG + "\" viewBox=\"…\">.");
                return;
            }
            size(xml);
        } else if (name.equals("script")) {
            error("svg-script", xml, "Bilden innehåller ett program, <script>.", "Ta bort det.");
        } else if (!SVG.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(name)) {
            error(
                    "svg-element-not-allowed",
                    xml,
                    "Elementet <" + name + "> får inte finnas i en bild.",
                    "Rita med former och text, och ta bort elementet.");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i), xml);
        }
    }

    private void attribute(String name, String value, XMLStreamReader xml) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on")) {
            error("svg-script", xml, "Attributet " + name + " kör ett program.", "Ta bort attributet.");
        } else if (lower.equals("href") || lower.equals("src")) {
            if (!value.startsWith("#")) {
                reference(name, xml);
            }
        } else if (lower.equals("id")) {
            id(value, xml);
        } else if (lower.equals("style")) {
            checkStyle(value, xml);
        } else if (foreign(value)) {
            reference(name, xml);
        }
    }

    private void reference(String what, XMLStreamReader xml) {
        error(
                "svg-external-reference",
                xml,
                "Bilden hämtar något utifrån i " + what + ".",
                "Peka bara på id:n i samma bild, till exempel #pil.");
    }

    private void checkStyle(String css, XMLStreamReader xml) {
        if (foreign(css) || css.contains("@import") || css.contains("\\")) {
            error(
                    "svg-external-reference",
                    xml,
                    "Bildens stilmall hämtar något utifrån.",
                    "Ta bort @import och url(…) som inte pekar på id:n i bilden.");
        }
    }

    private static boolean foreign(String value) {
        for (int i = value.indexOf("url("); i >= 0; i = value.indexOf("url(", i + 1)) {
            if (!value.startsWith("url(#", i)) {
                return true;
            }
        }
        return false;
    }

    private void id(String id, XMLStreamReader xml) {
        if (ids.contains(id)) {
            error(
                    "svg-id-duplicate",
                    xml,
                    "Id:t ”" + id + "” finns redan i modulens bilder.",
                    "Börja id:n i bilden med bildens namn, så att de inte krockar.");
        } else {
            ids.add(file, id, Position.WHOLE_FILE);
        }
    }

    private void size(XMLStreamReader xml) {
        String box = xml.getAttributeValue("", "viewBox");
        String[] numbers = box == null ? new String[0] : box.strip().split("[ ,]+");
        try {
            int width = numbers.length == 4 ? (int) Math.ceil(Double.parseDouble(numbers[2])) : 0;
            int height = numbers.length == 4 ? (int) Math.ceil(Double.parseDouble(numbers[3])) : 0;
            size = Optional.of(new PixelSize(width, height)).filter(one -> one.width() > 0 && one.height() > 0);
        } catch (NumberFormatException e) {
            size = Optional.empty();
        }
        if (size.isEmpty()) {
            error(
                    "svg-no-view-box",
                    xml,
                    "Bilden saknar viewBox och går inte att skala.",
                    "Lägg till viewBox=\"0 0 bredd höjd\" på <svg>.");
        }
    }

    private void error(String code, XMLStreamReader xml, String text, String remedy) {
        file.error(code, new Position(xml.getLocation().getLineNumber(), 0), text, remedy);
    }
}
