package se.kursverk.content;

import java.util.Map;
import java.util.Optional;
import se.kursverk.course.Place;
import se.kursverk.problem.Location;

/** Finds the line of a {@link Place}, for whatever is found out about a course once it has been read. */
public final class ContentPlaces {

    private final String folder;
    private final Map<String, ModulePlaces> modules;

    ContentPlaces(String folder, Map<String, ModulePlaces> modules) {
        this.folder = folder;
        this.modules = Map.copyOf(modules);
    }

    /**
     * Where something stands; the nearest thing around it that can be found, down to the whole content folder.
     *
     * @param quote how the text begins that is meant; only its letters and digits matter, and none at all means the
     *     place's beginning
     */
    public Location location(Place place, String quote) {
        return Optional.ofNullable(modules.get(place.module()))
                .map(module -> module.location(place, quote))
                .orElseGet(() -> Location.of(folder));
    }
}
