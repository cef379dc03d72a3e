package se.kursverk.packaging.qti12package;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Content;
import se.kursverk.packaging.Layout;
import se.kursverk.packaging.XmlBinding;
import se.kursverk.packaging.XmlBinding.Namespace;
import se.kursverk.packaging.canvas.Quiz;
import se.kursverk.packaging.imscp.Manifest;
import se.kursverk.packaging.imscp.Metadata;
import se.kursverk.packaging.imscp.Organizations;
import se.kursverk.packaging.imscp.Resource;
import se.kursverk.packaging.imsmd.Lom;
import se.kursverk.packaging.qti12.Assessment;
import se.kursverk.packaging.qti12.Dialect;
import se.kursverk.packaging.qti12.Item;
import se.kursverk.packaging.qti12.QtiItems;
import se.kursverk.packaging.qti12.Qtimetadata;
import se.kursverk.packaging.qti12.Questestinterop;
import se.kursverk.rendering.PlainPages;

/** The package in the making: manifest, and two files for each module. */
final class QuizPackage {

    private static final String META = "associatedcontent/imscc_xmlv1p1/learning-application-resource";

    private static final XmlBinding MANIFEST = new XmlBinding(
            List.of(Manifest.class, Lom.class),
            List.of(
                    new Namespace(Manifest.NAMESPACE, ""),
                    new Namespace(Lom.NAMESPACE, "http://www.imsglobal.org/xsd/imsmd_v1p2", "imsmd")));
    private static final XmlBinding QTI =
            new XmlBinding(List.of(Questestinterop.class), List.of(new Namespace(Questestinterop.NAMESPACE, "")));

    private final Selection selection;
    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, Content> files = new LinkedHashMap<>();

    QuizPackage(Selection selection) {
        this.selection = selection;
    }

    void write(Layout layout) throws IOException {
        selection.modules().forEach(this::add);
        layout.add(
                "imsmanifest.xml",
                MANIFEST.write(new Manifest(
                        "manifest_" + selection.id(),
                        new Metadata("IMS Content", "1.1.3", Lom.of(selection)),
                        Organizations.none(),
                        resources)));
        for (Map.Entry<String, Content> file : files.entrySet()) {
            layout.add(file.getKey(), file.getValue());
        }
    }

    private void add(Module module) {
        String identifier = "quiz_" + module.id();
        String questions = identifier + "/" + identifier + ".xml";
        String meta = identifier + "/assessment_meta.xml";
        String title = PlainPages.in(module.language()).text("plain.title.quiz", module.title());
        files.put(questions, QTI.write(quiz(identifier, title, module)));
        files.put(meta, Quiz.alone(identifier, title, module));
        resources.add(
                Resource.opening(identifier, "imsqti_xmlv1p2", List.of(questions), List.of("meta_" + module.id())));
        resources.add(Resource.opening("meta_" + module.id(), META, List.of(meta), List.of()));
    }

    private static Questestinterop quiz(String identifier, String title, Module module) {
        QtiItems items = new QtiItems(module, Dialect.CANVAS);
        List<Item> all = module.quiz().items().stream().map(items::of).toList();
        OptionalInt attempts = module.completionRule().attempts();
        Qtimetadata metadata = new Qtimetadata()
                .with("cc_maxattempts", attempts.isPresent() ? Integer.toString(attempts.getAsInt()) : "unlimited");
        return Questestinterop.of(
                new Assessment(identifier, title, module.language().toLanguageTag(), metadata, all));
    }
}
