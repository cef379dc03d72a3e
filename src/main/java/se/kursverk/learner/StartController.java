package se.kursverk.learner;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.kursverk.attempt.Attempt;
import se.kursverk.attempt.Participant;
import se.kursverk.course.Module;
import se.kursverk.rendering.FormPages;
import se.kursverk.rendering.ModuleResult;
import se.kursverk.rendering.PartLinks;
import se.kursverk.rendering.PartState;

/** Where one comes in, and where one sees how it went. */
@Controller
final class StartController {

    private final Visits visits;
    private final Frame frame;
    private final Told told;

    StartController(Visits visits, Frame frame, Told told) {
        this.visits = visits;
        this.frame = frame;
        this.told = told;
    }

    /** The one module's start; of several modules, an overview. */
    @GetMapping(Paths.ROOT + "{placement}")
    ModelAndView top(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            CsrfToken token,
            HttpServletResponse response) {
        Attempt attempt = visits.open(who, placement);
        return attempt.selection().modules().size() == 1
                ? start(who, new Visit(attempt, Visits.only(attempt), token), response)
                : overview(who, attempt, token, response);
    }

    @GetMapping(Paths.ROOT + "{placement}/{module}")
    ModelAndView start(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            @PathVariable("module") String moduleId,
            CsrfToken token,
            HttpServletResponse response) {
        return start(who, visits.at(who, placement, moduleId, token), response);
    }

    private ModelAndView start(Participant who, Visit visit, HttpServletResponse response) {
        Module module = visit.module();
        Bar bar = Bar.back(visit.severalModules() ? visit.paths().top() : "");
        Optional<Visit.Link> remaining = visit.remaining();
        Bar next = remaining
                .map(link -> bar.link(visit.text(visit.work().begun() ? "player.resume" : "player.begin"), link.href()))
                .orElseGet(() ->
                        bar.link(visit.text("player.to-result"), visit.paths().result(module)));
        return frame.module(
                who,
                visit,
                new Frame.Content("", 0, Steps.of(module), FormPages.start(module, visit.parts()), next),
                response);
    }

    private ModelAndView overview(Participant who, Attempt attempt, CsrfToken token, HttpServletResponse response) {
        var selection = attempt.selection();
        Paths paths = new Paths(attempt.placement());
        long done = selection.modules().stream()
                .filter(module -> new Visit(attempt, module, token).state() == PartState.DONE)
                .count();
        String list = FormPages.modules(selection, module -> {
            Visit visit = new Visit(attempt, module, token);
            return new PartLinks.Part(paths.start(module), Optional.of(visit.state()));
        });
        Bar bar = Bar.back("");
        Bar next = selection.modules().stream()
                .map(module -> new Visit(attempt, module, token))
                .filter(visit -> visit.remaining().isPresent())
                .findFirst()
                .map(visit -> bar.link(
                        visit.text(visit.work().begun() ? "player.resume" : "player.begin"),
                        visit.work().begun() ? visit.remaining().get().href() : paths.start(visit.module())))
                .orElse(bar);
        String body = "<h2>" + FormPages.text(selection, "shell.modules") + "</h2>\n" + list + "<p class=\"small\">"
                + told.of(attempt) + "</p>\n";
        return frame.selection(
                who,
                attempt,
                new Frame.Content("", (int) done, selection.modules().size(), body, next),
                FormPages.text(
                        selection,
                        "player.modules-done",
                        done,
                        selection.modules().size()),
                response);
    }

    @GetMapping(Paths.ROOT + "{placement}/{module}/resultat")
    ModelAndView result(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            @PathVariable("module") String moduleId,
            CsrfToken token,
            HttpServletResponse response) {
        Visit visit = visits.at(who, placement, moduleId, token);
        Module module = visit.module();
        Paths paths = visit.paths();
        int pages = module.lesson().pages().size();
        long read = module.lesson().pages().stream()
                .filter(page -> visit.progress().pages().contains(page.id()))
                .count();
        ModuleResult result = new ModuleResult(
                Math.min(pages, (int) read),
                visit.progress().best().map(best -> best.hundredths()),
                visit.progress().end().flatMap(module.scenario()::end),
                visit.state(),
                told.of(visit.attempt()),
                visit.parts());
        Bar back = Bar.back(paths.scenario(module));
        Bar bar = visit.remaining()
                .map(link -> back.link(visit.text(link.label()), link.href()))
                .orElseGet(
                        () -> visit.severalModules() ? back.link(visit.text("player.all-modules"), paths.top()) : back);
        return frame.module(
                who,
                visit,
                new Frame.Content(
                        visit.text("result"),
                        Steps.of(module),
                        Steps.of(module),
                        FormPages.result(module, result),
                        bar),
                response);
    }

    /** Pictures and the logo. */
    @GetMapping({Paths.ROOT + "{placement}/figurer/{name}", Paths.ROOT + "{placement}/{name:logo\\..+}"})
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            @PathVariable("name") String name) {
        Attempt attempt = visits.at(who, placement);
        String path = name.startsWith("logo.") ? name : "figurer/" + name;
        return FormPages.file(attempt.selection(), path)
                .map(file -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                        .contentType(MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM))
                        .body(file.bytes()))
                .orElseThrow(Visits::notFound);
    }
}
