package se.kursverk.packaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/**
 * Everything that a format loses of a selection. What is declared here and what a reader finds missing are held against
 * each other by the round-trip tests: neither more nor less.
 */
public final class Losses {

    /**
     * One thing lost.
     *
     * @param itemId empty where the module as a whole loses it
     */
    public record Loss(Aspect aspect, String moduleId, Optional<String> itemId) {}

    private final String format;
    private final String remedy;
    private final List<Loss> losses = new ArrayList<>();

    /**
     * @param format the format's id, with which the codes of its problems begin
     * @param remedy what to do where somebody needs what is lost
     */
    public Losses(String format, String remedy) {
        this.format = format;
        this.remedy = remedy;
    }

    /** The module as a whole loses something. */
    public Losses add(Module module, Aspect aspect) {
        losses.add(new Loss(aspect, module.id(), Optional.empty()));
        return this;
    }

    /** An item loses something. */
    public Losses add(Module module, Item item, Aspect aspect) {
        losses.add(new Loss(aspect, module.id(), Optional.of(item.id())));
        return this;
    }

    /** Those items of the module lose something of which that is true. */
    public Losses add(Module module, List<Item> items, Aspect aspect, Predicate<Item> lost) {
        items.stream().filter(lost).forEach(item -> add(module, item, aspect));
        return this;
    }

    public List<Loss> all() {
        return List.copyOf(losses);
    }

    /** As notes: one for each module and aspect, with the items that it concerns. */
    public Problems problems() {
        Map<String, Map<Aspect, List<String>>> grouped = new LinkedHashMap<>();
        for (Loss loss : losses) {
            List<String> items = grouped.computeIfAbsent(loss.moduleId(), id -> new LinkedHashMap<>())
                    .computeIfAbsent(loss.aspect(), aspect -> new ArrayList<>());
            loss.itemId().ifPresent(items::add);
        }
        Problems problems = new Problems();
        grouped.forEach((module, aspects) -> aspects.forEach((aspect, items) -> problems.note(
                format + "-" + aspect.code(),
                Location.of("moduler/" + module + "/" + file(aspect)),
                items.isEmpty()
                        ? aspect.text() + "."
                        : items.stream().collect(Collectors.joining(", ", aspect.text() + ": ", ".")),
                remedy)));
        return problems;
    }

    private static String file(Aspect aspect) {
        return switch (aspect) {
            case LESSON -> "lektion.md";
            case SCENARIO -> "scenario.yaml";
            default -> "quiz.yaml";
        };
    }
}
