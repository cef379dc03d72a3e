package se.kursverk.rendering;

import java.util.ArrayList;
import java.util.List;
import se.kursverk.course.Scenario;
import se.kursverk.course.Scenario.Choice;
import se.kursverk.course.Scenario.Situation;
import se.kursverk.course.Scenario.Transition;

/** A scenario that is read from top to bottom: every situation, every choice with what it leads to, every end. */
final class PlainScenario {

    private final Scenario scenario;
    private final Messages messages;
    private final Html html;

    PlainScenario(Scenario scenario, Messages messages, Html html) {
        this.scenario = scenario;
        this.messages = messages;
        this.html = html;
    }

    void write() {
        html.element("h2", scenario.title()).line();
        html.raw(PlainText.blocks(scenario.introduction()));
        html.element("p", messages.get("plain.scenario.how")).line();
        scenario.situations().forEach(this::write);
        html.element("h2", messages.get("plain.scenario.ends")).line();
        for (Scenario.End end : scenario.ends()) {
            html.element("h3", end.title()).line();
            html.raw(PlainText.blocks(end.text()));
        }
    }

    private void write(Situation situation) {
        html.element("h2", messages.get("plain.scenario.situation", number(situation.id())))
                .line();
        html.raw(setting(situation)).line();
        html.raw(PlainText.blocks(situation.text()));
        html.element("h3", messages.get("scenario.what-do-you-do")).line();
        html.open("ol").line();
        situation.choices().forEach(this::write);
        html.close("ol").line();
    }

    /** Where and as whom a situation takes place. */
    static String setting(Situation situation) {
        String role = situation.role();
        String setting = situation.time() + ", " + situation.place() + ". " + role + (role.endsWith(".") ? "" : ".");
        return new Html().open("p").element("strong", setting).close("p").toString();
    }

    private void write(Choice choice) {
        html.open("li").line();
        html.open("p")
                .open("strong")
                .raw(PlainText.inline(choice.text()))
                .close("strong")
                .close("p")
                .line();
        html.raw(PlainText.blocks(choice.consequence()));
        html.raw(PlainText.labelled(messages.get("scenario.principle"), choice.principle()))
                .line();
        html.element("p", messages.get("plain.scenario.leads-to", targets(choice)))
                .line();
        html.close("li").line();
    }

    /** Where a choice may lead, in words. */
    private String targets(Choice choice) {
        List<String> targets = new ArrayList<>();
        for (Transition transition : choice.transitions()) {
            String target = scenario.end(transition.target())
                    .map(end -> messages.get("plain.scenario.to-end", end.title()))
                    .orElseGet(() -> messages.get("plain.scenario.to-situation", number(transition.target())));
            if (!targets.contains(target)) {
                targets.add(target);
            }
        }
        return String.join(" " + messages.get("plain.scenario.or") + " ", targets);
    }

    /** A situation's number, from 1. */
    private int number(String id) {
        List<String> ids = scenario.situations().stream().map(Situation::id).toList();
        return ids.indexOf(id) + 1;
    }
}
