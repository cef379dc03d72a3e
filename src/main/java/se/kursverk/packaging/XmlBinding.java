package se.kursverk.packaging;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One kind of XML document: the JAXB classes it is made of and the namespaces it is written in. Safe for several threads.
 *
 * <p>The text is ours to the byte, whatever JAXB would print: UTF-8 without byte order mark, {@code \n}, two spaces a
 * level, every namespace declared once on the root in the given order, no {@code standalone}, no character references
 * but those that XML demands (Moodle shows others as they stand).
 */
public final class XmlBinding {

    /**
     * A namespace in a document.
     *
     * @param annotated what the classes' package says
     * @param written what the document says: profiles of one vocabulary differ in their namespace alone
     * @param prefix empty for the default namespace
     */
    public record Namespace(String annotated, String written, String prefix) {

        public Namespace(String name, String prefix) {
            this(name, name, prefix);
        }
    }

    /** One for each set of classes: formats that share a vocabulary share what it cost to learn it. */
    private static final Map<List<Class<?>>, JAXBContext> CONTEXTS = new HashMap<>();

    private final List<Class<?>> classes;
    private final List<Namespace> namespaces;

    /** @param classes the root and whatever it holds by wildcard */
    public XmlBinding(List<Class<?>> classes, List<Namespace> namespaces) {
        this.classes = List.copyOf(classes);
        this.namespaces = List.copyOf(namespaces);
    }

    /** The document as a file. */
    public Content write(Object root) {
        XmlText text = new XmlText(namespaces);
        try {
            context().createMarshaller().marshal(root, text);
        } catch (JAXBException e) {
            throw new IllegalStateException("cannot write " + root.getClass().getSimpleName(), e);
        }
        return Content.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Made when first needed: it costs far more than a document does. */
    private JAXBContext context() throws JAXBException {
        synchronized (CONTEXTS) {
            JAXBContext made = CONTEXTS.get(classes);
            if (made == null) {
                made = JAXBContext.newInstance(classes.toArray(new Class<?>[0]));
                CONTEXTS.put(classes, made);
            }
            return made;
        }
    }
}
