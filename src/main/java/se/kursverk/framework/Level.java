package se.kursverk.framework;

import java.util.List;

/** A step of the framework; the levels build on each other, {@code number} from 1. */
public record Level(String id, int number, String title, String audience, List<Area> areas) {

    public Level {
        areas = List.copyOf(areas);
    }

    /** Every topic, in the framework's order. */
    public List<Topic> topics() {
        return areas.stream().flatMap(area -> area.topics().stream()).toList();
    }
}
