package se.kursverk.packaging.canvas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.packaging.canvas.Modules.Requirement;
import se.kursverk.packaging.cartridge.Cartridge;
import se.kursverk.packaging.cartridge.Decisions;
import se.kursverk.packaging.qti12.Assessment;
import se.kursverk.packaging.qti12.Dialect;
import se.kursverk.packaging.qti12.QtiItems;
import se.kursverk.packaging.qti12.Qtimetadata;
import se.kursverk.packaging.qti12.Questestinterop;
import se.kursverk.rendering.PlainPages;

/** One module of ours as one of Canvas': lesson, scenario, practice, quiz. */
final class CanvasModule {

    private final Module module;
    private final String group;
    private final PlainPages pages;
    private final QtiItems items;
    private final Modules.Module written;
    private final List<CanvasQuiz> quizzes = new ArrayList<>();

    /** @param group the identifier of the assignment group in which the quiz is graded */
    CanvasModule(Module module, String group, int position) {
        this.module = module;
        this.group = group;
        this.pages = PlainPages.in(module.language());
        this.items = new QtiItems(module, Dialect.CANVAS);
        this.written = new Modules.Module("canvas.module." + module.id(), module.title(), position);
    }

    void addContent() {
        addPage("lesson", "plain.title.lesson");
        addPage("scenario", "plain.title.scenario");
        addPractice();
        addQuiz();
    }

    Modules.Module written() {
        return written;
    }

    List<CanvasQuiz> quizzes() {
        return quizzes;
    }

    private void addPage(String key, String title) {
        written.require(Requirement.view(written.add(
                Modules.PAGE, pages.text(title, module.title()), Cartridge.resource(module.id() + "." + key))));
    }

    private void addPractice() {
        List<se.kursverk.packaging.qti12.Item> decisions = Decisions.of(module.scenario()).asked().stream()
                .map(situation -> items.of(situation, Decisions.best(situation).orElseThrow()))
                .toList();
        if (!decisions.isEmpty()) {
            String title = pages.text("plain.title.practice", module.title());
            String identifier = identifier("practice");
            add(Quiz.practice(identifier, title, decisions.size()), questions(identifier, title, decisions));
        }
    }

    private void addQuiz() {
        List<Item> scored = module.quiz().scoredItems();
        if (scored.isEmpty()) {
            return;
        }
        int mastery = module.completionRule().mastery();
        String title = pages.text("plain.title.quiz", module.title());
        String identifier = identifier("quiz");
        String goal = "<p>" + PlainPages.escape(pages.text("plain.overview.mastery", mastery)) + "</p>";
        Quiz quiz = Quiz.of(identifier, title, module).published(goal, group);
        Modules.Item item = add(
                quiz,
                questions(identifier, title, scored.stream().map(items::of).toList()));
        written.require(Requirement.score(
                item,
                BigDecimal.valueOf((long) mastery * quiz.pointsPossible, 2).stripTrailingZeros()));
    }

    private Modules.Item add(Quiz settings, Questestinterop questions) {
        quizzes.add(new CanvasQuiz(settings.identifier, settings, questions));
        return written.add(Modules.QUIZ, settings.title, settings.identifier);
    }

    private Questestinterop questions(
            String identifier, String title, List<se.kursverk.packaging.qti12.Item> questions) {
        Qtimetadata metadata = new Qtimetadata().with("cc_maxattempts", attempts(identifier));
        return Questestinterop.of(
                new Assessment(identifier, title, module.language().toLanguageTag(), metadata, questions));
    }

    private String attempts(String identifier) {
        var attempts = module.completionRule().attempts();
        return attempts.isPresent() && identifier.equals(identifier("quiz"))
                ? Integer.toString(attempts.getAsInt())
                : "unlimited";
    }

    private String identifier(String quiz) {
        return "canvas." + module.id() + "." + quiz;
    }
}
