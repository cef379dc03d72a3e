package se.kursverk.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whatever nobody else has made a page of. */
@Controller
final class ErrorPages implements ErrorController {

    private final ErrorPage page;

    ErrorPages(ErrorPage page) {
        this.page = page;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String kind = switch (status) {
            case 400, 405, 413, 415 -> "request";
            case 401, 403 -> "session";
            case 404 -> "not-found";
            default -> "bug";
        };
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return page.of(kind, status, path, request, response);
    }
}
