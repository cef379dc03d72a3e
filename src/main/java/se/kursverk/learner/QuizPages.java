package se.kursverk.learner;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.kursverk.attempt.ModuleWork;
import se.kursverk.attempt.Participant;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.grading.Grader;
import se.kursverk.grading.Result;
import se.kursverk.rendering.Answering;
import se.kursverk.rendering.FormPages;
import se.kursverk.rendering.ItemForm;
import se.kursverk.rendering.QuizEnd;
import se.kursverk.rendering.Verdict;

/** Makes the quiz's pages of what was answered so far. */
@Component
final class QuizPages {

    /** The id of what is said of an answer, in the page. */
    static final String FEEDBACK = "besked";

    private static final String FORM = "fraga";

    private final Frame frame;

    QuizPages(Frame frame) {
        this.frame = frame;
    }

    /**
     * An item, to be answered or with its answer.
     *
     * @param filled what is filled in while it is not answered
     * @param lacks the key of what the answer lacks
     */
    ModelAndView item(
            Participant who,
            Visit visit,
            Item item,
            List<String> filled,
            Optional<String> lacks,
            HttpServletResponse response) {
        Module module = visit.module();
        ModuleWork work = visit.work();
        List<Item> items = module.quiz().items();
        int index = items.indexOf(item);
        Optional<List<String>> answer = Optional.ofNullable(work.run().answers().get(item.id()));
        ItemForm form = new ItemForm(
                item,
                index + 1,
                items.size(),
                visit.form(
                        visit.paths().item(module, item.id()),
                        "omgang",
                        Integer.toString(work.run().number())),
                new Answering(seed(visit), answer.orElse(filled), answer.isPresent()),
                answer.map(given -> verdict(item, given)),
                lacks);
        String title = visit.text("item.count", index + 1, items.size());
        return frame.module(
                who,
                visit,
                new Frame.Content(
                        lacks.map(any -> frame.text(visit.selection(), "learner.error") + " " + title)
                                .orElse(title),
                        Steps.quiz(module),
                        Steps.of(module),
                        FormPages.item(module, form),
                        bar(visit, item, index, answer.isPresent())),
                response);
    }

    private static Bar bar(Visit visit, Item item, int index, boolean answered) {
        Module module = visit.module();
        Paths paths = visit.paths();
        List<Item> items = module.quiz().items();
        Bar bar = Bar.back(
                index == 0
                        ? paths.page(module, module.lesson().pages().getLast().id())
                        : paths.item(module, items.get(index - 1).id()));
        boolean last = index == items.size() - 1;
        String next = last
                ? paths.quiz(module)
                : paths.item(module, items.get(index + 1).id());
        if (answered) {
            return bar.link(visit.text(last ? "player.see-result" : "player.next-item"), next);
        }
        String label = item.interaction() instanceof Interaction.ExtendedText ? "player.show-model" : "player.answer";
        Bar asking = bar.submit(visit.text(label), FORM);
        return visit.attempt().instructor() ? asking.aside(last ? paths.scenario(module) : next) : asking;
    }

    /** How the last run went. */
    ModelAndView end(Participant who, Visit visit, HttpServletResponse response) {
        Module module = visit.module();
        ModuleWork work = visit.work();
        List<Item> scored = module.quiz().scoredItems();
        List<Item> missed = scored.stream()
                .filter(item ->
                        verdict(item, work.run().answers().getOrDefault(item.id(), List.of())) != Verdict.CORRECT)
                .toList();
        Paths paths = visit.paths();
        QuizEnd end = new QuizEnd(
                scored.size() - missed.size(),
                scored.size(),
                work.finished().get(work.run().number()),
                missed,
                page -> paths.page(module, page),
                visit.runsLeft(),
                visit.form(
                        paths.quizAgain(module),
                        "omgang",
                        Integer.toString(work.run().number())));
        Bar bar = Bar.back(paths.item(module, module.quiz().items().getLast().id()))
                .link(visit.text("player.to-scenario"), paths.scenario(module));
        return frame.module(
                who,
                visit,
                new Frame.Content(
                        visit.text("quiz"), Steps.quiz(module), Steps.of(module), FormPages.quizEnd(module, end), bar),
                response);
    }

    /** The same each time the page is loaded, another in the next run. */
    private static long seed(Visit visit) {
        return (visit.attempt().id().getLeastSignificantBits()
                        ^ visit.work().run().number())
                & Integer.MAX_VALUE;
    }

    private static Verdict verdict(Item item, List<String> response) {
        Result result = Grader.grade(item, response).result();
        return switch (result) {
            case CORRECT -> Verdict.CORRECT;
            case PARTIAL -> Verdict.PARTIAL;
            case WRONG -> Verdict.WRONG;
            case NONE -> Verdict.COMPARE;
        };
    }
}
