package se.kursverk.framework;

import java.util.List;
import java.util.stream.Stream;

/**
 * A field of competence within a level: topics, or groups of topics.
 *
 * @param editorial whether the title is ours, because the framework leaves the name out
 */
public record Area(String id, String title, boolean editorial, List<Topic> ungrouped, List<TopicGroup> groups) {

    public Area {
        ungrouped = List.copyOf(ungrouped);
        groups = List.copyOf(groups);
    }

    /** Every topic, in the framework's order. */
    public List<Topic> topics() {
        return Stream.concat(ungrouped.stream(), groups.stream().flatMap(group -> group.topics().stream()))
                .toList();
    }
}
