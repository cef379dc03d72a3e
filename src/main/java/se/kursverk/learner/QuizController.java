package se.kursverk.learner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.kursverk.attempt.Deed;
import se.kursverk.attempt.Participant;
import se.kursverk.attempt.QuizRun;
import se.kursverk.attempt.Response;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;

/** The quiz: one item a page, its feedback, and how it went. */
@Controller
final class QuizController {

    private final Visits visits;
    private final QuizPages pages;

    QuizController(Visits visits, QuizPages pages) {
        this.visits = visits;
        this.pages = pages;
    }

    @GetMapping(Paths.ROOT + "{placement}/{module}/quiz")
    Object quiz(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            @PathVariable("module") String moduleId,
            CsrfToken token,
            HttpServletResponse response) {
        Visit visit = visits.at(who, placement, moduleId, token);
        if (visit.work().runIsFinished()) {
            return pages.end(who, visit, response);
        }
        Item next = firstUnanswered(visit).orElseThrow(Visits::notFound);
        return Visits.goTo(visit.paths().item(visit.module(), next.id()));
    }

    @GetMapping(Paths.ROOT + "{placement}/{module}/fraga/{item}")
    Object item(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            @PathVariable("module") String moduleId,
            @PathVariable("item") String itemId,
            @RequestParam(name = "ordning", defaultValue = "") String order,
            CsrfToken token,
            HttpServletResponse response) {
        Visit visit = visits.at(who, placement, moduleId, token);
        Item item = item(visit.module(), itemId);
        boolean answered = visit.work().run().answers().containsKey(itemId);
        if (!answered && !isAtHand(visit, item)) {
            return Visits.goTo(visit.paths().quiz(visit.module()));
        }
        List<String> filled = List.of(order.split(",", -1));
        boolean usable =
                item.interaction() instanceof Interaction.Order && Response.to(item, filled) instanceof Response.Whole;
        return pages.item(who, visit, item, usable ? filled : List.of(), Optional.empty(), response);
    }

    @PostMapping(Paths.ROOT + "{placement}/{module}/fraga/{item}")
    Object answer(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            @PathVariable("module") String moduleId,
            @PathVariable("item") String itemId,
            @RequestParam("omgang") int run,
            @RequestParam(name = "flytta", defaultValue = "") String move,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        Visit visit = visits.at(who, placement, moduleId, token);
        Module module = visit.module();
        Item item = item(module, itemId);
        String address = visit.paths().item(module, itemId);
        QuizRun now = visit.work().run();
        if (run != now.number() || now.answers().containsKey(itemId) || !isAtHand(visit, item)) {
            return Visits.goTo(visit.paths().quiz(module));
        }
        String[] sent = request.getParameterValues("svar");
        List<String> values = sent == null ? List.of() : List.of(sent);
        return switch (Response.to(item, values)) {
            case Response.Foreign foreign -> throw Visits.malformed();
            case Response.Unfinished lacks -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield pages.item(who, visit, item, values, Optional.of("player." + lacks.id()), response);
            }
            case Response.Whole whole -> {
                if (!move.isEmpty()) {
                    yield Visits.goTo(address + moved(whole.values(), move));
                }
                visits.done(who, placement, new Deed.Answered(moduleId, run, itemId, whole.values()));
                yield Visits.goTo(address + "#" + QuizPages.FEEDBACK);
            }
        };
    }

    @PostMapping(Paths.ROOT + "{placement}/{module}/quiz/igen")
    Object again(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            @PathVariable("module") String moduleId,
            @RequestParam("omgang") int run,
            CsrfToken token) {
        Visit visit = visits.at(who, placement, moduleId, token);
        visits.done(who, placement, new Deed.QuizAgain(moduleId, run));
        return Visits.goTo(visit.paths().quiz(visit.module()));
    }

    /** The order after a thing was moved by one place, as the end of the address that shows it. */
    private static String moved(List<String> order, String move) {
        String[] parts = move.split(" ", 2);
        if (parts.length < 2 || !order.contains(parts[1])) {
            throw Visits.malformed();
        }
        List<String> changed = new ArrayList<>(order);
        int from = changed.indexOf(parts[1]);
        int to = Math.clamp(parts[0].equals("up") ? from - 1 : from + 1, 0, changed.size() - 1);
        Collections.swap(changed, from, to);
        return "?ordning=" + String.join(",", changed) + "#sak-" + parts[1];
    }

    private static boolean isAtHand(Visit visit, Item item) {
        return !visit.work().runIsFinished()
                && (visit.attempt().instructor() || firstUnanswered(visit).equals(Optional.of(item)));
    }

    private static Optional<Item> firstUnanswered(Visit visit) {
        Predicate<Item> answered = item -> visit.work().run().answers().containsKey(item.id());
        return visit.module().quiz().items().stream().filter(answered.negate()).findFirst();
    }

    private static Item item(Module module, String id) {
        return module.quiz().items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Visits::notFound);
    }
}
