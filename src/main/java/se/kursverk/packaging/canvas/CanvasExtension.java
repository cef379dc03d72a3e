package se.kursverk.packaging.canvas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Content;
import se.kursverk.packaging.cartridge.Cartridge;
import se.kursverk.packaging.cartridge.CartridgeVersion;
import se.kursverk.packaging.imscp.Resource;
import se.kursverk.packaging.qti12.Dialect;
import se.kursverk.packaging.qti12.Objectbank;
import se.kursverk.packaging.qti12.QtiItems;
import se.kursverk.packaging.qti12.Questestinterop;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;
import se.kursverk.rendering.PlainPages;

/** The part of a cartridge that Canvas reads in place of the rest. */
public final class CanvasExtension {

    private static final String COURSE_SETTINGS = "course_settings/";
    private static final String QUIZZES = "non_cc_assessments/";

    private final Selection selection;
    private final Modules modules = new Modules();
    private final List<CanvasQuiz> quizzes = new ArrayList<>();

    private CanvasExtension(Selection selection) {
        this.selection = selection;
    }

    /** Everything that Canvas is told about a selection. */
    public static CanvasExtension of(Selection selection) {
        CanvasExtension extension = new CanvasExtension(selection);
        PlainPages pages = PlainPages.in(selection.language());
        if (selection.modules().size() == 1) {
            CanvasModule only = extension.module(selection.modules().getFirst());
            extension.addOverview(only.written(), pages);
            only.addContent();
            extension.addGlossary(only.written(), pages);
            extension.quizzes.addAll(only.quizzes());
        } else {
            Modules.Module start =
                    new Modules.Module("canvas." + selection.id() + ".start", pages.text("plain.title.overview"), 1);
            extension.modules.modules.add(start);
            extension.addOverview(start, pages);
            extension.addGlossary(start, pages);
            for (Module module : selection.modules()) {
                CanvasModule added = extension.module(module);
                added.addContent();
                extension.quizzes.addAll(added.quizzes());
            }
        }
        return extension;
    }

    private CanvasModule module(Module module) {
        CanvasModule added = new CanvasModule(module, group(), modules.modules.size() + 1);
        modules.modules.add(added.written());
        return added;
    }

    private void addOverview(Modules.Module module, PlainPages pages) {
        module.add(Modules.PAGE, pages.text("plain.title.overview"), Cartridge.resource(Cartridge.overview(selection)));
    }

    private void addGlossary(Modules.Module module, PlainPages pages) {
        if (!PlainPages.terms(selection).isEmpty()) {
            module.add(
                    Modules.PAGE,
                    pages.text("plain.title.glossary"),
                    Cartridge.resource(Cartridge.glossary(selection)));
        }
    }

    private String group() {
        return "canvas." + selection.id() + ".group";
    }

    /** Adds the files and the resources that hold them. */
    public void addTo(Cartridge cartridge, CartridgeVersion version) {
        String type = version.learningApplicationResource();
        addSettings(cartridge, type);
        for (CanvasQuiz quiz : quizzes) {
            String settings = quiz.identifier() + "/assessment_meta.xml";
            String questions = QUIZZES + quiz.identifier() + ".xml.qti";
            cartridge.add(settings, CanvasXml.of(quiz.settings()));
            cartridge.add(questions, Cartridge.qti(quiz.questions()));
            cartridge.add(Resource.opening(quiz.identifier(), type, List.of(settings, questions), List.of()));
        }
        addBank(cartridge, type);
    }

    private void addSettings(Cartridge cartridge, String type) {
        List<String> files = new ArrayList<>();
        files.add(add(cartridge, "canvas_export.txt", Content.of("Kursverk\n".getBytes(UTF_8))));
        files.add(add(cartridge, "course_settings.xml", CanvasXml.of(new Course(course(), selection.title()))));
        files.add(add(
                cartridge, "assignment_groups.xml", CanvasXml.of(new AssignmentGroups(group(), selection.title()))));
        files.add(add(cartridge, "module_meta.xml", CanvasXml.of(modules)));
        cartridge.add(Resource.opening(course(), type, files, List.of()));
    }

    private String course() {
        return "canvas." + selection.id() + ".course";
    }

    private static String add(Cartridge cartridge, String name, Content content) {
        cartridge.add(COURSE_SETTINGS + name, content);
        return COURSE_SETTINGS + name;
    }

    private void addBank(Cartridge cartridge, String type) {
        List<se.kursverk.packaging.qti12.Item> open = new ArrayList<>();
        for (Module module : selection.modules()) {
            QtiItems items = new QtiItems(module, Dialect.CANVAS);
            module.quiz().items().stream()
                    .filter(item -> !item.scored())
                    .map(items::of)
                    .forEach(open::add);
        }
        if (!open.isEmpty()) {
            String identifier = "canvas." + selection.id() + ".bank";
            String path = QUIZZES + identifier + ".xml.qti";
            cartridge.add(
                    path, Cartridge.qti(Questestinterop.of(Objectbank.titled(identifier, selection.title(), open))));
            cartridge.add(Resource.opening(identifier, type, List.of(path), List.of()));
        }
    }

    /**
     * What Canvas makes of it, unlike the others.
     *
     * @param format the id of the format, with which codes begin
     */
    public static Problems notes(Selection selection, String format) {
        Problems problems = new Problems();
        for (Module module : selection.modules()) {
            Location quiz = Location.of("moduler/" + module.id() + "/quiz.yaml");
            problems.note(
                    format + "-canvas",
                    quiz,
                    "Canvas får mer: ett enda quiz med fler frågetyper och återkoppling per alternativ, antal försök och"
                            + " krav för att bli klar.",
                    "Importera filen i Canvas som den är.");
            note(
                    problems,
                    format + "-canvas-item-turned",
                    quiz,
                    turned(module),
                    "I Canvas blir de här frågorna listor att välja ur: ");
        }
        return problems;
    }

    private static List<Item> turned(Module module) {
        return module.quiz().items().stream()
                .filter(item -> item.interaction() instanceof Interaction.GapMatch
                        || item.interaction() instanceof Interaction.Order)
                .toList();
    }

    private static void note(Problems problems, String code, Location quiz, List<Item> items, String text) {
        if (!items.isEmpty()) {
            problems.note(
                    code,
                    quiz,
                    text + items.stream().map(Item::id).collect(Collectors.joining(", ")) + ".",
                    "Använd SCORM-paketet om det behövs.");
        }
    }
}
