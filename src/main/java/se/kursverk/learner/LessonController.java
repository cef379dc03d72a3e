package se.kursverk.learner;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.kursverk.attempt.Deed;
import se.kursverk.attempt.Participant;
import se.kursverk.course.Lesson;
import se.kursverk.course.Module;
import se.kursverk.rendering.FormPages;

/** The pages of the lesson. */
@Controller
final class LessonController {

    private final Visits visits;
    private final Frame frame;

    LessonController(Visits visits, Frame frame) {
        this.visits = visits;
        this.frame = frame;
    }

    @GetMapping(Paths.ROOT + "{placement}/{module}/sida/{page}")
    ModelAndView page(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            @PathVariable("module") String moduleId,
            @PathVariable("page") String pageId,
            CsrfToken token,
            HttpServletResponse response) {
        Visit visit = visits.at(who, placement, moduleId, token);
        Module module = visit.module();
        Paths paths = visit.paths();
        List<Lesson.Page> pages = module.lesson().pages();
        int index = index(module, pageId);
        Lesson.Page page = pages.get(index);
        String back = index == 0
                ? visit.severalModules() ? paths.start(module) : paths.top()
                : paths.page(module, pages.get(index - 1).id());
        Bar bar = Bar.back(back)
                .post(
                        visit.text(index == pages.size() - 1 ? "player.to-quiz" : "player.next"),
                        visit.form(paths.page(module, page.id())));
        return frame.module(
                who,
                visit,
                new Frame.Content(
                        page.title(),
                        Steps.page(index),
                        Steps.of(module),
                        FormPages.lesson(module, page, paths.files()),
                        bar),
                response);
    }

    @PostMapping(Paths.ROOT + "{placement}/{module}/sida/{page}")
    ResponseEntity<Void> read(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            @PathVariable("module") String moduleId,
            @PathVariable("page") String pageId,
            CsrfToken token) {
        Visit visit = visits.at(who, placement, moduleId, token);
        int index = index(visit.module(), pageId);
        visits.done(who, placement, new Deed.PageRead(moduleId, pageId));
        List<Lesson.Page> pages = visit.module().lesson().pages();
        Paths paths = visit.paths();
        return Visits.goTo(
                index == pages.size() - 1
                        ? paths.quiz(visit.module())
                        : paths.page(visit.module(), pages.get(index + 1).id()));
    }

    private static int index(Module module, String pageId) {
        List<String> ids = module.lesson().pages().stream().map(Lesson.Page::id).toList();
        if (!ids.contains(pageId)) {
            throw Visits.notFound();
        }
        return ids.indexOf(pageId);
    }
}
