package se.kursverk.packaging.canvas;

import java.util.List;
import se.kursverk.packaging.Content;
import se.kursverk.packaging.XmlBinding;
import se.kursverk.packaging.XmlBinding.Namespace;

/** The documents of this vocabulary as files. */
final class CanvasXml {

    static final String NAMESPACE = "http://canvas.instructure.com/xsd/cccv1p0";

    private static final XmlBinding BINDING = new XmlBinding(
            List.of(Course.class, Modules.class, AssignmentGroups.class, Quiz.class),
            List.of(new Namespace(NAMESPACE, "")));

    private CanvasXml() {}

    static Content of(Object root) {
        return BINDING.write(root);
    }
}
