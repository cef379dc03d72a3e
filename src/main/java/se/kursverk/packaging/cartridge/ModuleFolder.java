package se.kursverk.packaging.cartridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.kursverk.course.Block;
import se.kursverk.course.Image;
import se.kursverk.course.Module;
import se.kursverk.packaging.imscp.Item;
import se.kursverk.packaging.qti12.Assessment;
import se.kursverk.packaging.qti12.Dialect;
import se.kursverk.packaging.qti12.QtiItems;
import se.kursverk.packaging.qti12.Qtimetadata;
import se.kursverk.packaging.qti12.Questestinterop;
import se.kursverk.rendering.PlainPages;

/** One module in a cartridge: lesson, scenario, practice, quizzes. */
final class ModuleFolder {

    private final Module module;
    private final Cartridge cartridge;
    private final PlainPages pages;
    private final QtiItems items;
    private final QuizParts parts;
    private final List<Item> leaves = new ArrayList<>();

    ModuleFolder(Module module, Cartridge cartridge) {
        this.module = module;
        this.cartridge = cartridge;
        this.pages = PlainPages.in(module.language(), cartridge.theme());
        this.items = new QtiItems(module, Dialect.CARTRIDGE);
        this.parts = QuizParts.of(module.quiz());
    }

    /** Adds everything of the module to the cartridge but the folder itself. */
    void write() {
        writeLesson();
        leaves.add(cartridge.addPage(key("scenario"), file("scenario"), pages.scenario(module), List.of()));
        writePractice();
        writeQuizzes(parts.quizzes());
    }

    List<Item> leaves() {
        return leaves;
    }

    /** What belongs in the cartridge's question bank. */
    List<se.kursverk.packaging.qti12.Item> bank() {
        return parts.bank().stream().map(items::of).toList();
    }

    private void writeLesson() {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> resources = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        for (String path : figures()) {
            Image image = raster(path);
            String name = fileName(image.path(), taken);
            names.put(path, cartridge.picture(name));
            resources.add(cartridge.addPicture(name, image.bytes()));
        }
        leaves.add(cartridge.addPage(
                key("lesson"), file("lektion"), pages.lesson(module, path -> names.getOrDefault(path, "")), resources));
    }

    /** The pictures that the lesson shows, each once, in their order. */
    private List<String> figures() {
        return module.lesson().pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).path())
                .distinct()
                .toList();
    }

    /** The picture as PNG or JPEG. */
    private Image raster(String path) {
        Image image = module.image(path)
                .orElseThrow(() -> new IllegalStateException("no picture at " + path + " in " + module.id()));
        return image.raster().orElse(image);
    }

    private String fileName(String path, Set<String> taken) {
        String name = path.substring(path.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.-]", "-");
        String candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = number + "-" + name;
        }
        return file(candidate);
    }

    private void writePractice() {
        List<se.kursverk.packaging.qti12.Item> decisions = Decisions.of(module.scenario()).asked().stream()
                .map(situation -> items.of(situation, Decisions.best(situation).orElseThrow()))
                .toList();
        if (!decisions.isEmpty()) {
            String title = pages.text("plain.title.practice", module.title());
            leaves.add(cartridge.addQuiz(key("practice"), title, quiz("practice", title, "unlimited", decisions)));
        }
    }

    private void writeQuizzes(List<List<se.kursverk.course.Item>> quizzes) {
        var attempts = module.completionRule().attempts();
        String most = attempts.isPresent() ? Integer.toString(attempts.getAsInt()) : "unlimited";
        for (int part = 1; part <= quizzes.size(); part++) {
            String title = quizzes.size() == 1
                    ? pages.text("plain.title.quiz", module.title())
                    : pages.text("plain.title.quiz-part", module.title(), part, quizzes.size());
            String key = "quiz-" + part;
            List<se.kursverk.packaging.qti12.Item> of =
                    quizzes.get(part - 1).stream().map(items::of).toList();
            leaves.add(cartridge.addQuiz(key(key), title, quiz(key, title, most, of)));
        }
    }

    private Questestinterop quiz(
            String key, String title, String attempts, List<se.kursverk.packaging.qti12.Item> items) {
        Qtimetadata metadata = new Qtimetadata()
                .with("cc_profile", "cc.exam.v0p1")
                .with("qmd_assessmenttype", "Examination")
                .with("qmd_scoretype", "Percentage")
                .with("qmd_feedbackpermitted", "Yes")
                .with("cc_maxattempts", attempts);
        return Questestinterop.of(
                new Assessment(file(key), title, module.language().toLanguageTag(), metadata, items));
    }

    /** Goes into identifiers: ids never contain a dot. */
    private String key(String part) {
        return module.id() + "." + part;
    }

    /** Goes into file names: ids never contain an underscore. */
    private String file(String part) {
        return module.id() + "_" + part;
    }
}
