package se.kursverk.course;

import java.util.List;

/** The questions of a module, in their order. */
public record Quiz(List<Item> items) {

    public Quiz {
        items = List.copyOf(items);
    }

    /** The items that count towards the score: all but those that one assesses oneself. */
    public List<Item> scoredItems() {
        return items.stream().filter(Item::scored).toList();
    }
}
