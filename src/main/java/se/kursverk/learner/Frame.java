package se.kursverk.learner;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.kursverk.attempt.Attempt;
import se.kursverk.attempt.Participant;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.rendering.FormPages;
import se.kursverk.web.PagePolicy;

/** Puts the frame around a page: header, place and progress, the bar at the foot, and the headers that guard it. */
@Component
final class Frame {

    private final Assets assets;
    private final MessageSource messages;

    Frame(Assets assets, MessageSource messages) {
        this.assets = assets;
        this.messages = messages;
    }

    /**
     * A page within the frame.
     *
     * @param title what the page is about, beside the module's title
     * @param step from 1; 0 where the module begins
     * @param body HTML
     */
    record Content(String title, int step, int steps, String body, Bar bar) {}

    /** A page of a module. */
    ModelAndView module(Participant who, Visit visit, Content content, HttpServletResponse response) {
        Module module = visit.module();
        Map<String, Object> model = model(who, visit.attempt(), response);
        model.put("title", content.title().isEmpty() ? module.title() : content.title() + " · " + module.title());
        model.put("heading", module.title());
        model.put("place", content.step() == 0 ? "" : visit.text("player.step", content.step(), content.steps()));
        model.put("overview", visit.severalModules() ? visit.paths().top() : "");
        fill(model, content);
        return new ModelAndView("larande", model);
    }

    /** A page of the whole selection. */
    ModelAndView selection(
            Participant who, Attempt attempt, Content content, String place, HttpServletResponse response) {
        Map<String, Object> model = model(who, attempt, response);
        model.put(
                "title",
                content.title().isEmpty()
                        ? attempt.selection().title()
                        : content.title() + " · " + attempt.selection().title());
        model.put("heading", attempt.selection().title());
        model.put("place", place);
        model.put("overview", "");
        fill(model, content);
        return new ModelAndView("larande", model);
    }

    private static void fill(Map<String, Object> model, Content content) {
        model.put("step", content.step());
        model.put("steps", content.steps());
        model.put("body", content.body());
        model.put("bar", content.bar());
    }

    private Map<String, Object> model(Participant who, Attempt attempt, HttpServletResponse response) {
        response.setHeader(PagePolicy.HEADER, PagePolicy.of(List.of(), who.frames()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Selection selection = attempt.selection();
        Paths paths = new Paths(attempt.placement());
        Map<String, Object> model = new HashMap<>();
        model.put("lang", selection.language().toLanguageTag());
        model.put("style", assets.style(selection));
        model.put("script", assets.script());
        model.put("theme", FormPages.theme(selection, paths.files()));
        model.put("skip", FormPages.text(selection, "frame.skip"));
        model.put("progress", FormPages.text(selection, "frame.progress"));
        model.put("turn", FormPages.text(selection, "frame.bar"));
        model.put("back", FormPages.text(selection, "frame.back"));
        model.put("modules", FormPages.text(selection, "shell.overview"));
        model.put("preview", attempt.instructor() ? text(selection, "learner.preview") : "");
        model.put("group", attempt.instructor() ? paths.group() : "");
        model.put("groupLabel", text(selection, "learner.group"));
        model.put("unsent", text(selection, "learner.unsent"));
        model.put("moved", FormPages.text(selection, "player.moved"));
        model.put("aside", text(selection, "learner.skip"));
        return model;
    }

    /** What the server says beside the packages' words, in the selection's language. */
    String text(Selection selection, String key, Object... arguments) {
        Locale locale = selection.language().getLanguage().equals("sv") ? Locale.of("sv") : Locale.ENGLISH;
        return messages.getMessage(key, arguments, locale);
    }
}
