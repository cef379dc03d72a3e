package se.kursverk.rendering;

import se.kursverk.course.Selection;

/** How a group is doing: a line for each learner. */
final class GroupHtml {

    private final Selection selection;
    private final Messages messages;
    private final Html html = new Html();

    GroupHtml(Selection selection) {
        this.selection = selection;
        this.messages = Messages.in(selection.language());
    }

    String write(GroupTable table) {
        html.element("h2", messages.get("group"), "id", "rubrik-grupp").line();
        if (table.rows().isEmpty()) {
            return html.element("p", messages.get("group.empty"), "class", "lead")
                    .element("p", messages.get("group.how"))
                    .line()
                    .toString();
        }
        long done = table.rows().stream()
                .filter(row -> row.state() == PartState.DONE)
                .count();
        html.element("p", messages.get("group.done", done, table.rows().size()), "class", "lead")
                .open("table", "class", "group", "aria-labelledby", "rubrik-grupp")
                .open("thead")
                .open("tr")
                .element("th", messages.get("group.learner"), "scope", "col")
                .element("th", messages.get("group.state"), "scope", "col")
                .element("th", messages.get("group.score"), "scope", "col", "class", "number")
                .element("th", messages.get("group.changed"), "scope", "col", "class", "number")
                .close("tr")
                .close("thead")
                .open("tbody")
                .line();
        table.rows().forEach(this::write);
        html.close("tbody").close("table").line();
        if (table.partial()) {
            html.element("p", messages.get("group.partial"), "class", "small").line();
        }
        return html.element("p", messages.get("group.how"), "class", "small")
                .line()
                .toString();
    }

    private void write(GroupTable.Row row) {
        String name = row.name().isEmpty() ? messages.get("group.nameless", row.number()) : row.name();
        html.open("tr")
                .element("th", name, "scope", "row")
                .element(
                        "td",
                        state(row),
                        "data-label",
                        messages.get("group.state"),
                        "data-is",
                        row.state().id())
                .element(
                        "td",
                        row.score()
                                .map(score -> messages.percent(score) + "\u00a0%")
                                .orElse("–"),
                        "data-label",
                        messages.get("group.score"),
                        "class",
                        "number")
                .element(
                        "td",
                        row.changed().map(messages::date).orElse("–"),
                        "data-label",
                        messages.get("group.changed"),
                        "class",
                        "number")
                .close("tr")
                .line();
    }

    private String state(GroupTable.Row row) {
        String state = messages.get(row.state().key());
        int modules = selection.modules().size();
        return modules == 1 || row.state() == PartState.NEW
                ? state
                : messages.get("group.modules", state, row.done(), modules);
    }
}
