package se.kursverk.course;

import java.util.List;

/** The text that one reads, in pages. */
public record Lesson(List<Page> pages) {

    public Lesson {
        pages = List.copyOf(pages);
    }

    /**
     * What one reads before turning the page.
     *
     * @param id unique within the module, stable
     */
    public record Page(String id, String title, List<Block> blocks) {

        public Page {
            blocks = List.copyOf(blocks);
        }
    }
}
