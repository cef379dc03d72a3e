package se.kursverk.importing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;

/** Questions as a content file can say them, in the module that they go into. */
final class Adapted {

    private static final int MAX_ID = 60;

    /** As wide as the loader makes the field of a short answer at least. */
    private static final int MIN_FIELD = 8;

    private Adapted() {}

    /** The ids of a module's pages by what a title would be as an id. */
    static Map<String, String> pagesByTitle(Module module) {
        Map<String, String> pages = new HashMap<>();
        module.lesson().pages().forEach(page -> pages.putIfAbsent(id(page.title()), page.id()));
        module.lesson().pages().forEach(page -> pages.put(page.id(), page.id()));
        return pages;
    }

    private static String id(String title) {
        return Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** What a content file has no words for becomes what the loader makes of its absence. */
    static Item item(Item item, Map<String, String> pages) {
        return new Item(
                item.id(),
                item.prompt(),
                interaction(item.interaction()),
                item.feedback(),
                item.hint(),
                item.scored() ? item.points() : 1,
                item.competence(),
                item.difficulty(),
                item.page().map(page -> pages.getOrDefault(page, page)));
    }

    private static Interaction interaction(Interaction interaction) {
        return switch (interaction) {
            case Interaction.TextEntry entry ->
                new Interaction.TextEntry(
                        entry.accepted(),
                        entry.caseSensitive(),
                        entry.ignoreSpaces(),
                        entry.accepted().stream()
                                .mapToInt(answer -> answer.codePointCount(0, answer.length()))
                                .reduce(MIN_FIELD, Math::max));
            case Interaction.Numeric number ->
                new Interaction.Numeric(
                        number.answer().setScale(Math.max(0, number.answer().scale())),
                        number.tolerance()
                                .setScale(Math.max(0, number.tolerance().scale())),
                        number.unit());
            case Interaction.SingleChoice any -> any;
            case Interaction.MultipleChoice any -> any;
            case Interaction.TrueFalse any -> any;
            case Interaction.Match any -> any;
            case Interaction.Order any -> any;
            case Interaction.GapMatch any -> any;
            case Interaction.InlineChoice any -> any;
            case Interaction.ExtendedText any -> any;
        };
    }

    /** The question under an id that is not among those taken, which it joins. */
    static Item withFreeId(Item item, Set<String> taken) {
        String id = item.id();
        for (int number = 2; !taken.add(id); number++) {
            String ending = "-" + number;
            int most = Math.min(item.id().length(), MAX_ID - ending.length());
            id = item.id().substring(0, most).replaceAll("-+$", "") + ending;
        }
        return new Item(
                id,
                item.prompt(),
                item.interaction(),
                item.feedback(),
                item.hint(),
                item.points(),
                item.competence(),
                item.difficulty(),
                item.page());
    }

    /**
     * Holds what was read back against what was meant.
     *
     * @throws IllegalStateException if they differ, which is a bug in how they are written
     */
    static void requireSame(List<Item> meant, List<Item> readBack) {
        for (int i = 0; i < meant.size(); i++) {
            if (i >= readBack.size() || !meant.get(i).equals(readBack.get(i))) {
                throw new IllegalStateException("not read back as it was: " + meant.get(i) + " in " + readBack);
            }
        }
    }
}
