package se.kursverk.rendering;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.kursverk.course.Module;

/** Several modules to choose among. */
final class ModuleList {

    private final Messages messages;

    ModuleList(Messages messages) {
        this.messages = messages;
    }

    String write(List<Module> modules, Function<Module, PartLinks.Part> links) {
        Html html = new Html().open("ol", "class", "parts modules").line();
        for (Module module : modules) {
            PartLinks.Part link = links.apply(module);
            Optional<PartState> state = link.state();
            if (state.isPresent()) {
                html.open(
                        "li", "data-module", module.id(), "data-is", state.get().id());
            } else {
                html.open("li", "data-module", module.id());
            }
            html.open("div")
                    .element("a", module.title(), "href", link.href())
                    .element("p", module.summary(), "class", "small")
                    .element("p", messages.get("start.minutes", module.minutes()), "class", "small")
                    .close("div")
                    .open("span", "class", "state", "data-state", "")
                    .text(state.map(one -> messages.get(one.key())).orElse(""))
                    .close("span")
                    .close("li")
                    .line();
        }
        return html.close("ol").line().toString();
    }
}
