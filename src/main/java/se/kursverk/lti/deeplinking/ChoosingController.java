package se.kursverk.lti.deeplinking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.kursverk.attempt.Participant;
import se.kursverk.course.Selection;
import se.kursverk.library.Library;
import se.kursverk.lti.Refused;
import se.kursverk.lti.Refused.Reason;
import se.kursverk.lti.launch.DeepLinking;
import se.kursverk.web.PagePolicy;

/** Where a teacher chooses, in the platform's dialogue, and from where the choice goes back. */
@Controller
final class ChoosingController {

    private static final Logger LOG = LoggerFactory.getLogger(ChoosingController.class);
    private static final String PATH = "/valj/{id}";

    private final Choosings choosings;
    private final Shelf shelf;
    private final Library library;
    private final ContentItems items;
    private final Answers answers;

    ChoosingController(Choosings choosings, Shelf shelf, Library library, ContentItems items, Answers answers) {
        this.choosings = choosings;
        this.shelf = shelf;
        this.library = library;
        this.items = items;
        this.answers = answers;
    }

    @GetMapping(PATH)
    ModelAndView choose(
            @AuthenticationPrincipal Participant who, @PathVariable("id") UUID id, HttpServletResponse response) {
        return page(find(id, who), true, false, response);
    }

    @PostMapping(PATH)
    ModelAndView chosen(
            @AuthenticationPrincipal Participant who,
            @PathVariable("id") UUID id,
            @RequestParam(name = "val", defaultValue = "") List<String> references,
            @RequestParam(name = "betyg", defaultValue = "false") boolean graded,
            HttpServletResponse response) {
        Choosing choosing = find(id, who);
        if (references.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(choosing, graded, true, response);
        }
        DeepLinking.Request request = choosing.request();
        if (!request.settings().resourceLinks()
                || references.size() > 1 && !request.settings().multiple()) {
            throw new Refused(Reason.MALFORMED, "more or other content than the platform takes");
        }
        List<Selection> selections = references.stream()
                .distinct()
                .map(reference -> library.find(reference)
                        .orElseThrow(() -> new Refused(Reason.UNKNOWN_CONTENT, "nothing is called so")))
                .toList();
        return answer(
                choosing, items.of(selections, graded && request.settings().lineItems()), response);
    }

    /** Goes back with nothing, which is an answer too. */
    @PostMapping(PATH + "/inget")
    ModelAndView nothing(
            @AuthenticationPrincipal Participant who, @PathVariable("id") UUID id, HttpServletResponse response) {
        return answer(find(id, who), List.of(), response);
    }

    private Choosing find(UUID id, Participant who) {
        return choosings.find(id, who).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Choosing choosing, boolean graded, boolean nothingChosen, HttpServletResponse response) {
        DeepLinking.Request request = choosing.request();
        guard(request, response, List.of());
        return new ModelAndView(
                "valj",
                Map.of(
                        "id", choosing.id(),
                        "course", request.course(),
                        "settings", request.settings(),
                        "paths", shelf.paths(),
                        "levels", shelf.levels(),
                        "graded", graded,
                        "nothingChosen", nothingChosen));
    }

    private ModelAndView answer(Choosing choosing, List<Object> content, HttpServletResponse response) {
        DeepLinking.Request request = choosing.request();
        LOG.info(
                "deep linking answered platform={} deployment={} items={}",
                request.platform().id(),
                request.deploymentId().replaceAll("\\p{Cntrl}", " "),
                content.size());
        guard(request, response, request.origins());
        return new ModelAndView(
                "skicka",
                Map.of(
                        "address", request.settings().returnUrl(),
                        "jwt", answers.sign(request, content),
                        "count", content.size()));
    }

    /** @param forms where forms may lead, beside this server; the platform may take them on within its own origins */
    private static void guard(DeepLinking.Request request, HttpServletResponse response, List<String> forms) {
        response.setHeader(PagePolicy.HEADER, PagePolicy.of(forms, request.origins()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
