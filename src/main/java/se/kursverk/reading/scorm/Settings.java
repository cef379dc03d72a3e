package se.kursverk.reading.scorm;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.kursverk.reading.xml.XmlElement;

/** Everything that is said of a unit beside its name and what is in it, flat. */
final class Settings {

    private final SortedMap<String, String> settings = new TreeMap<>();

    private Settings() {}

    /**
     * By paths of elements and attributes below an element.
     *
     * @param without elements and attributes that are no settings
     */
    static SortedMap<String, String> of(XmlElement element, Set<String> without) {
        Settings all = new Settings();
        all.add(element, "", without);
        return Collections.unmodifiableSortedMap(all.settings);
    }

    private void add(XmlElement element, String path, Set<String> without) {
        element.attributes().forEach((name, value) -> {
            if (!without.contains(name)) {
                put(path + "@" + plain(name), value);
            }
        });
        String text = element.text().strip();
        if (!path.isEmpty() && element.children().isEmpty() && !text.isEmpty()) {
            put(path, text);
        }
        for (XmlElement child : element.children()) {
            if (!without.contains(child.name())) {
                add(child, path.isEmpty() ? child.name() : path + "/" + child.name(), without);
            }
        }
    }

    /** What is said twice is kept twice, by number. */
    private void put(String path, String value) {
        String key = path;
        for (int number = 2; settings.putIfAbsent(key, value) != null; number++) {
            key = path + "#" + number;
        }
    }

    private static String plain(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
