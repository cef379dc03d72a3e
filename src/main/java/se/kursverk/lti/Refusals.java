package se.kursverk.lti;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import se.kursverk.web.ErrorPage;

/** Shows a refused message as a page. */
@ControllerAdvice
final class Refusals {

    private final ErrorPage page;

    Refusals(ErrorPage page) {
        this.page = page;
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        String kind = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return page.of(kind, refused.reason().status(), String.valueOf(refused.getMessage()), request, response);
    }
}
