package se.kursverk.framework;

import java.util.List;
import java.util.Optional;

/** The whole competence framework. */
public record Framework(String id, String title, String publisher, List<Level> levels) {

    public Framework {
        levels = List.copyOf(levels);
    }

    /** Every topic, in the framework's order, which is also the order of modules in a package. */
    public List<Topic> topics() {
        return levels.stream().flatMap(level -> level.topics().stream()).toList();
    }

    public Optional<Topic> topic(String id) {
        return topics().stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    public Optional<Area> area(String id) {
        return levels.stream()
                .flatMap(level -> level.areas().stream())
                .filter(area -> area.id().equals(id))
                .findFirst();
    }

    public Optional<Level> level(String id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }
}
