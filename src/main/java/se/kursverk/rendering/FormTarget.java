package se.kursverk.rendering;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a form goes.
 *
 * @param carried values that it carries unseen, by name
 */
public record FormTarget(String action, Map<String, String> carried) {

    public FormTarget {
        carried = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(carried));
    }

    /** Writes the start of the form, and what it carries. */
    void open(Html html, String... attributes) {
        String[] all = new String[attributes.length + 4];
        all[0] = "method";
        all[1] = "post";
        all[2] = "action";
        all[3] = action;
        System.arraycopy(attributes, 0, all, 4, attributes.length);
        html.open("form", all).line();
        carried.forEach((name, value) -> html.open("input", "type", "hidden", "name", name, "value", value));
    }
}
