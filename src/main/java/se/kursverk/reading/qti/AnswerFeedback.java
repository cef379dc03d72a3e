package se.kursverk.reading.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out what a feedback of a file is about by trying answers and looking when it is shown, since files name their
 * feedbacks as they please. The name decides only between readings that fit equally well, or where the processing of a
 * file is not understood.
 */
public final class AnswerFeedback {

    private final List<Probe> probes;
    private final List<String> options;

    /**
     * @param probes answers that were tried; none where the processing was not understood
     * @param options the options of a choice, none for other types
     */
    public AnswerFeedback(List<Probe> probes, List<String> options) {
        this.probes = List.copyOf(probes);
        this.options = List.copyOf(options);
    }

    /**
     * An answer that was tried.
     *
     * @param chosen the options in it
     * @param right whether it is the right answer
     * @param shown the feedbacks that it shows
     */
    public record Probe(Set<String> chosen, boolean right, Set<String> shown) {
        public Probe {
            chosen = Set.copyOf(chosen);
            shown = Set.copyOf(shown);
        }
    }

    /** What a feedback is about. */
    public sealed interface About {

        /** Any answer. */
        record Item() implements About {}

        /** The right answer. */
        record Right() implements About {}

        /** Every other answer. */
        record Wrong() implements About {}

        /** An answer with this option in it. */
        record Option(String id) implements About {}
    }

    /** What each feedback is about: mostly one thing; nothing when it is never shown; several options of a choice. */
    public Map<String, List<About>> sort(Iterable<String> feedbacks) {
        Map<String, List<About>> sorted = new LinkedHashMap<>();
        for (String feedback : feedbacks) {
            sorted.put(feedback, about(feedback));
        }
        return sorted;
    }

    private List<About> about(String feedback) {
        boolean everShown = probes.stream().anyMatch(probe -> probe.shown().contains(feedback));
        List<About> fitting = readings().stream()
                .filter(about -> everShown && fits(feedback, about))
                .toList();
        Optional<About> named = firstNamed(feedback, fitting)
                .or(() -> firstNamed(feedback, readings()).filter(about -> !everShown || isWrongOnly(feedback, about)));
        if (named.isPresent()) {
            return List.of(named.get());
        }
        return fitting.isEmpty() ? shownFor(feedback) : List.of(fitting.getFirst());
    }

    private static Optional<About> firstNamed(String feedback, List<About> readings) {
        return readings.stream().filter(about -> names(feedback, about)).findFirst();
    }

    /** Where options have their own feedback, what is said to wrong answers is often said to the others alone. */
    private boolean isWrongOnly(String feedback, About named) {
        return named instanceof About.Wrong
                && probes.stream()
                        .noneMatch(probe -> probe.right() && probe.shown().contains(feedback));
    }

    /** The options that it is shown for, or what is left to say of answers without options. */
    private List<About> shownFor(String feedback) {
        Set<About> shownFor = new LinkedHashSet<>();
        for (Probe probe : probes) {
            if (!probe.shown().contains(feedback)) {
                continue;
            }
            if (probe.chosen().size() == 1) {
                shownFor.add(new About.Option(probe.chosen().iterator().next()));
            } else if (options.isEmpty()) {
                shownFor.add(probe.right() ? new About.Right() : new About.Wrong());
            }
        }
        boolean shownOtherwise = shownFor.isEmpty()
                && probes.stream().anyMatch(probe -> probe.shown().contains(feedback));
        return shownOtherwise ? List.of(new About.Wrong()) : List.copyOf(shownFor);
    }

    private List<About> readings() {
        List<About> readings = new ArrayList<>();
        readings.add(new About.Item());
        options.forEach(option -> readings.add(new About.Option(option)));
        readings.add(new About.Right());
        readings.add(new About.Wrong());
        return readings;
    }

    private boolean fits(String feedback, About about) {
        return probes.stream().allMatch(probe -> probe.shown().contains(feedback) == expected(probe, about));
    }

    private static boolean expected(Probe probe, About about) {
        return switch (about) {
            case About.Item any -> true;
            case About.Right any -> probe.right();
            case About.Wrong any -> !probe.right();
            case About.Option option -> probe.chosen().contains(option.id());
        };
    }

    private static boolean names(String feedback, About about) {
        String name = feedback.toLowerCase(Locale.ROOT);
        boolean wrong = name.contains("incorrect") || name.contains("wrong");
        return switch (about) {
            case About.Item any -> !wrong && (name.contains("general") || name.contains("common"));
            case About.Right any -> !wrong && (name.contains("correct") || name.contains("right"));
            case About.Wrong any -> wrong;
            case About.Option option -> namesOption(name, option.id().toLowerCase(Locale.ROOT));
        };
    }

    private static boolean namesOption(String name, String option) {
        return name.equals(option)
                || name.startsWith(option + "_")
                || name.startsWith(option + "-")
                || name.endsWith("_" + option)
                || name.endsWith("-" + option);
    }
}
