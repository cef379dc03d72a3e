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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.kursverk.attempt.Deed;
import se.kursverk.attempt.Participant;
import se.kursverk.attempt.Road;
import se.kursverk.attempt.Story;
import se.kursverk.course.Module;
import se.kursverk.course.Scenario;
import se.kursverk.course.ScenarioProof;
import se.kursverk.rendering.FormPages;
import se.kursverk.rendering.ScenarioEnd;

/** The scenario: a situation, what a choice led to, an end. */
@Controller
final class ScenarioController {

    private final Visits visits;
    private final Frame frame;

    ScenarioController(Visits visits, Frame frame) {
        this.visits = visits;
        this.frame = frame;
    }

    @GetMapping(Paths.ROOT + "{placement}/{module}/scenario")
    ModelAndView scenario(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            @PathVariable("module") String moduleId,
            CsrfToken token,
            HttpServletResponse response) {
        Visit visit = visits.at(who, placement, moduleId, token);
        Module module = visit.module();
        Paths paths = visit.paths();
        Road road = visit.work().road();
        Story story = Story.follow(module.scenario(), road.choices());
        Bar back = Bar.back(paths.quiz(module));
        String steps = Integer.toString(road.choices().size());
        if (road.considering()) {
            Story.Step step = story.steps().getLast();
            return page(
                    who,
                    visit,
                    FormPages.consequence(module, step.situation(), step.choice()),
                    back.post(visit.text("player.go-on"), visit.form(paths.goOn(module), "steg", steps)),
                    response);
        }
        if (story.end().isPresent()) {
            ScenarioEnd end = new ScenarioEnd(
                    story.end().get(),
                    story.steps().stream()
                            .map(step -> new ScenarioEnd.Fork(step.choice(), step.others()))
                            .toList(),
                    story.points(),
                    ScenarioProof.of(module.scenario()).bestScore().orElse(0),
                    visit.form(paths.otherRoad(module), "steg", steps));
            return page(
                    who,
                    visit,
                    FormPages.end(module, end),
                    back.link(visit.text("player.to-result"), paths.result(module)),
                    response);
        }
        Scenario.Situation situation = story.situation().orElseThrow();
        List<Scenario.Choice> available = story.available();
        String body = FormPages.situation(
                module,
                situation,
                available,
                road.choices().isEmpty(),
                visit.form(paths.scenario(module), "steg", steps));
        return page(who, visit, body, visit.attempt().instructor() ? back.aside(paths.result(module)) : back, response);
    }

    private ModelAndView page(Participant who, Visit visit, String body, Bar bar, HttpServletResponse response) {
        Module module = visit.module();
        return frame.module(
                who,
                visit,
                new Frame.Content(module.scenario().title(), Steps.scenario(module), Steps.of(module), body, bar),
                response);
    }

    @PostMapping(Paths.ROOT + "{placement}/{module}/scenario")
    ResponseEntity<Void> choose(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            @PathVariable("module") String moduleId,
            @RequestParam("steg") int step,
            @RequestParam("val") String choice,
            CsrfToken token) {
        Visit visit = visits.at(who, placement, moduleId, token);
        visits.done(who, placement, new Deed.Chosen(moduleId, step, choice));
        return Visits.goTo(visit.paths().scenario(visit.module()) + "#foljd");
    }

    @PostMapping(Paths.ROOT + "{placement}/{module}/scenario/vidare")
    ResponseEntity<Void> goOn(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            @PathVariable("module") String moduleId,
            @RequestParam("steg") int step,
            CsrfToken token) {
        Visit visit = visits.at(who, placement, moduleId, token);
        visits.done(who, placement, new Deed.WentOn(moduleId, step));
        return Visits.goTo(visit.paths().scenario(visit.module()));
    }

    @PostMapping(Paths.ROOT + "{placement}/{module}/scenario/igen")
    ResponseEntity<Void> again(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            @PathVariable("module") String moduleId,
            @RequestParam("steg") int step,
            CsrfToken token) {
        Visit visit = visits.at(who, placement, moduleId, token);
        visits.done(who, placement, new Deed.OtherRoad(moduleId, step));
        return Visits.goTo(visit.paths().scenario(visit.module()));
    }
}
