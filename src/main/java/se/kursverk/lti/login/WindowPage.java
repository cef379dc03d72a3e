package se.kursverk.lti.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.kursverk.web.PageLanguage;

/** The page in the platform's frame from which the module opens in a window of its own. It needs no script. */
@Component
final class WindowPage {

    private final MessageSource messages;

    WindowPage(MessageSource messages) {
        this.messages = messages;
    }

    ModelAndView of(String action, Map<String, String> parameters, HttpServletRequest request) {
        Locale locale = PageLanguage.of(request);
        return new ModelAndView(
                "window",
                Map.of(
                        "lang", locale.getLanguage(),
                        "title", text("window.title", locale),
                        "text", text("window.text", locale),
                        "open", text("window.open", locale),
                        "after", text("window.after", locale),
                        "action", action,
                        "parameters", parameters));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }
}
