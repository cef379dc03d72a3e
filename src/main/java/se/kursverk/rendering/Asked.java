package se.kursverk.rendering;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.kursverk.course.Item;

/**
 * An item that is being written, and for whom: for the player, which gets everything at once and hides what one may not
 * see yet, or for a form on a server, which gets only what one may see.
 *
 * @param form empty for the player
 */
record Asked(Item item, Messages messages, Html html, Optional<Answering> form) {

    /** The name of everything in a form that is part of the answer. */
    static final String NAME = "svar";

    /** The id of the control, or the beginning of the ids of several. */
    String field() {
        return "svar-" + item.id();
    }

    boolean answered() {
        return form.filter(Answering::answered).isPresent();
    }

    boolean given(String value) {
        return form.filter(one -> one.response().contains(value)).isPresent();
    }

    /** What is filled in where there is a single field. */
    String typed() {
        return form.map(Answering::response)
                .filter(response -> !response.isEmpty())
                .map(List::getFirst)
                .orElse("");
    }

    /** The list as it is to be shown: the player shuffles by itself. */
    <T> List<T> arranged(List<T> list, boolean shuffle, Predicate<T> fixed) {
        return form.filter(any -> shuffle)
                .map(one -> new Shuffle(one.seed(), item.id()).of(list, fixed))
                .orElse(list);
    }

    /** Opens a list that the player shuffles. */
    Html openList(String tag, String name, boolean shuffle) {
        return form.isPresent()
                ? html.open(tag, "class", name)
                : html.open(tag, "class", name, "data-shuffle", Boolean.toString(shuffle));
    }

    /** The mark that stands at an option, row or gap once the item is answered. */
    void mark(boolean right, String text) {
        html.open("p", "class", "mark " + (right ? "correct" : "wrong"))
                .raw(right ? Icons.CORRECT : Icons.WRONG)
                .text(text)
                .close("p");
    }
}
