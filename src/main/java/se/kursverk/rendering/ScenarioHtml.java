package se.kursverk.rendering;

import se.kursverk.course.Scenario;

/** The branching story, readable from top to bottom without script; the player shows one situation at a time. */
final class ScenarioHtml {

    private final Scenario scenario;
    private final Messages messages;
    private final Html html;

    ScenarioHtml(Scenario scenario, Messages messages, Html html) {
        this.scenario = scenario;
        this.messages = messages;
        this.html = html;
    }

    void write() {
        html.open(
                        "section",
                        "class",
                        "step",
                        "id",
                        "scenario",
                        "data-step",
                        "scenario",
                        "aria-labelledby",
                        "rubrik-scenario")
                .line()
                .element("h2", scenario.title(), "id", "rubrik-scenario", "tabindex", "-1")
                .line()
                .open("div", "class", "scenario-intro")
                .raw(TextHtml.blocks(scenario.introduction()))
                .close("div")
                .line();
        scenario.situations().forEach(this::write);
        scenario.ends().forEach(this::write);
        html.close("section").line();
    }

    private void write(Scenario.Situation situation) {
        String id = "lage-" + situation.id();
        html.open("article", "class", "situation", "id", id, "data-situation", situation.id())
                .line()
                .open("header")
                .open("h3", "class", "scene", "tabindex", "-1")
                .text(situation.time() + " · " + situation.place())
                .close("h3")
                .element("p", situation.role(), "class", "role")
                .close("header")
                .line()
                .raw(TextHtml.blocks(situation.text()))
                .element("p", messages.get("scenario.choose"), "class", "instruction")
                .line();
        situation.choices().forEach(this::write);
        html.close("article").line();
    }

    private void write(Scenario.Choice choice) {
        html.open("div", "class", "road", "data-choice", choice.id())
                .open("button", "type", "button", "class", "card")
                .raw(TextHtml.inline(choice.text()))
                .close("button")
                .open("div", "class", "consequence", "tabindex", "-1")
                .raw(TextHtml.blocks(choice.consequence()))
                .open("div", "class", "principle")
                .element("p", messages.get("scenario.principle"), "class", "label")
                .raw(TextHtml.blocks(choice.principle()))
                .close("div");
        html.open("p", "class", "without-script");
        for (Scenario.Transition transition : choice.transitions()) {
            boolean end = scenario.end(transition.target()).isPresent();
            html.element(
                            "a",
                            messages.get("scenario.leads-to"),
                            "href",
                            (end ? "#slut-" : "#lage-") + transition.target())
                    .text(" ");
        }
        html.close("p").close("div").close("div").line();
    }

    private void write(Scenario.End end) {
        html.open("article", "class", "end", "id", "slut-" + end.id(), "data-end", end.id())
                .line()
                .element("p", messages.get("scenario.end"), "class", "label")
                .element("h3", end.title(), "tabindex", "-1")
                .raw(TextHtml.blocks(end.text()))
                .open("div", "data-road", "")
                .close("div")
                .close("article")
                .line();
    }
}
