package se.kursverk.packaging.moodlexml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Layout;
import se.kursverk.packaging.Losses;
import se.kursverk.packaging.PackageFormat;
import se.kursverk.packaging.XmlBinding;
import se.kursverk.packaging.moodle.Category;
import se.kursverk.problem.Problems;
import se.kursverk.rendering.PlainPages;

/** Questions for Moodle's question bank: the only way to get them there whole. */
public final class MoodleXmlFormat implements PackageFormat {

    private static final XmlBinding BINDING = new XmlBinding(List.of(Quiz.class), List.of());

    @Override
    public String id() {
        return "moodlexml";
    }

    @Override
    public String name() {
        return "Moodle XML";
    }

    @Override
    public String fileName(Selection selection) {
        return selection.id() + ".xml";
    }

    @Override
    public boolean archive() {
        return false;
    }

    @Override
    public String advice(Locale language) {
        return language.getLanguage().equals("sv")
                ? "Moodle: Frågebank, Importera, Moodle XML-format; lägg sedan frågorna i ett test. Importera varje fil en "
                        + "gång, annars får du frågorna dubbelt."
                : "Moodle: Question bank, Import, Moodle XML format; then put the questions into a quiz. Import each file "
                        + "once, or you will have the questions twice.";
    }

    @Override
    public Losses losses(Selection selection) {
        return MoodleXmlLosses.of(selection);
    }

    @Override
    public Problems check(Selection selection) {
        return losses(selection).problems();
    }

    @Override
    public void write(Selection selection, Layout layout) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (Module module : selection.modules()) {
            PlainPages pages = PlainPages.in(module.language());
            String info = paragraph(module.summary())
                    + selection
                            .theme()
                            .name()
                            .map(pages::givenBy)
                            .map(MoodleXmlFormat::paragraph)
                            .orElse("")
                    + paragraph(pages.text("start.version", module.version(), module.fingerprint()));
            questions.add(Question.category(Category.path(selection, module), info));
            Questions ofModule = new Questions(module);
            for (Item item : module.quiz().items()) {
                questions.add(ofModule.of(item));
            }
        }
        layout.add(fileName(selection), BINDING.write(new Quiz(questions)));
    }

    private static String paragraph(String text) {
        return "<p>" + PlainPages.escape(text) + "</p>";
    }
}
