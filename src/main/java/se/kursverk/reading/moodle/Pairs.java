package se.kursverk.reading.moodle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kursverk.course.Interaction;
import se.kursverk.problem.Problems;
import se.kursverk.reading.HtmlText;

/** Things that are matched with answers, where the same answer may serve several. */
public final class Pairs {

    private final List<Interaction.Match.Source> sources = new ArrayList<>();
    private final Map<String, Interaction.Option> targets = new LinkedHashMap<>();
    private final Problems problems;

    public Pairs(Problems problems) {
        this.problems = problems;
    }

    /**
     * Adds a pair.
     *
     * @param thing empty for an answer that belongs to nothing
     * @param answer in which no character means anything
     */
    public void add(MoodleText thing, String answer) {
        String line = answer.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            if (!thing.isEmpty()) {
                problems.error(
                        "target-unknown",
                        thing.location(),
                        "Raden " + Shown.of(thing.text()) + " har inget svar.",
                        "Skriv vad den hör ihop med.");
            }
            return;
        }
        Interaction.Option target = targets.computeIfAbsent(
                line, any -> new Interaction.Option("t" + (targets.size() + 1), HtmlText.ofLine(line)));
        if (!thing.isEmpty()) {
            sources.add(new Interaction.Match.Source("s" + (sources.size() + 1), thing.phrase(problems), target.id()));
        }
    }

    /** The pairs as a question, the answers in the order in which they came. */
    public Interaction interaction(boolean shuffle) {
        return new Interaction.Match(sources, List.copyOf(targets.values()), shuffle);
    }
}
