package se.kursverk.rendering;

import java.util.List;
import java.util.stream.Stream;
import se.kursverk.course.Scenario;

/** The branching story, readable from top to bottom without script; the player shows one situation at a time. */
final class ScenarioHtml {

    /** The id of what a choice led to. */
    static final String CONSEQUENCE = "foljd";

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

    /** A situation as a page of its own on a server, with the choices that there are now. */
    void write(Scenario.Situation situation, List<Scenario.Choice> available, boolean first, FormTarget target) {
        openForm();
        if (first) {
            html.open("div", "class", "scenario-intro")
                    .raw(TextHtml.blocks(scenario.introduction()))
                    .close("div")
                    .line();
        }
        openSituation(situation, messages.get("player.choose"));
        target.open(html);
        for (Scenario.Choice choice : available) {
            html.open("div", "class", "road")
                    .open("button", "type", "submit", "name", "val", "value", choice.id(), "class", "card")
                    .raw(TextHtml.inline(choice.text()))
                    .close("button")
                    .close("div")
                    .line();
        }
        html.close("form").close("article").line().close("section").line();
    }

    /** What a choice led to, as a page of its own on a server. */
    void write(Scenario.Situation situation, Scenario.Choice taken) {
        openForm();
        openSituation(situation, messages.get("player.chosen"));
        html.open("div", "class", "road taken")
                .open("p", "class", "card")
                .raw(TextHtml.inline(taken.text()))
                .close("p");
        openConsequence(taken, "id", CONSEQUENCE);
        html.close("div").close("div").close("article").line().close("section").line();
    }

    /** An end with the way that led there, as a page of its own on a server. */
    void write(ScenarioEnd end) {
        openForm();
        html.open("article", "class", "end")
                .line()
                .element("p", messages.get("scenario.end"), "class", "label")
                .element("h3", end.end().title())
                .raw(TextHtml.blocks(end.end().text()))
                .element("p", messages.get("player.scenario-points", end.points(), end.best()))
                .element("h4", messages.get("player.road"))
                .open("ol", "class", "way")
                .line();
        end.way().forEach(this::write);
        html.close("ol").line();
        int others = scenario.ends().size() - 1;
        if (others > 0) {
            html.element(
                    "p",
                    others == 1
                            ? messages.get("player.other-end-one")
                            : messages.get("player.other-end-count", others));
        }
        end.again().open(html);
        html.element("button", messages.get("player.another-road"), "type", "submit", "class", "secondary")
                .close("form")
                .close("article")
                .line()
                .close("section")
                .line();
    }

    private void write(ScenarioEnd.Fork fork) {
        html.open("li")
                .open("p")
                .open("strong")
                .raw(TextHtml.inline(fork.taken().text()))
                .close("strong")
                .close("p");
        if (!fork.others().isEmpty()) {
            html.element("p", messages.get("player.other-choices"), "class", "small")
                    .open("ul", "class", "small");
            fork.others()
                    .forEach(other ->
                            html.open("li").raw(TextHtml.inline(other.text())).close("li"));
            html.close("ul");
        }
        html.close("li").line();
    }

    private void openForm() {
        html.open("section", "class", "step current", "id", "scenario", "aria-labelledby", "rubrik-scenario")
                .line()
                .element("h2", scenario.title(), "id", "rubrik-scenario")
                .line();
    }

    private void openSituation(Scenario.Situation situation, String instruction) {
        html.open("article", "class", "situation").line();
        writeScene(situation);
        html.raw(TextHtml.blocks(situation.text()))
                .element("p", instruction, "class", "instruction")
                .line();
    }

    private void writeScene(Scenario.Situation situation) {
        html.open("header")
                .open("h3", "class", "scene", "tabindex", "-1")
                .text(situation.time() + " · " + situation.place())
                .close("h3")
                .element("p", situation.role(), "class", "role")
                .close("header")
                .line();
    }

    private void write(Scenario.Situation situation) {
        String id = "lage-" + situation.id();
        html.open("article", "class", "situation", "id", id, "data-situation", situation.id())
                .line();
        writeScene(situation);
        html.raw(TextHtml.blocks(situation.text()))
                .element("p", messages.get("scenario.choose"), "class", "instruction")
                .line();
        situation.choices().forEach(this::write);
        html.close("article").line();
    }

    private void write(Scenario.Choice choice) {
        html.open("div", "class", "road", "data-choice", choice.id())
                .open("button", "type", "button", "class", "card")
                .raw(TextHtml.inline(choice.text()))
                .close("button");
        openConsequence(choice);
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

    private void openConsequence(Scenario.Choice choice, String... attributes) {
        String[] all = Stream.concat(Stream.of("class", "consequence", "tabindex", "-1"), Stream.of(attributes))
                .toArray(String[]::new);
        html.open("div", all)
                .raw(TextHtml.blocks(choice.consequence()))
                .open("div", "class", "principle")
                .element("p", messages.get("scenario.principle"), "class", "label")
                .raw(TextHtml.blocks(choice.principle()))
                .close("div");
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
