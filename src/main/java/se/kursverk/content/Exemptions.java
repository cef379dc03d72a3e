package se.kursverk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kursverk.course.Exemption;
import se.kursverk.course.Place;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Values;

/** Collects a module's {@code exceptions}, each with the place it stands beside. */
final class Exemptions {

    private final String module;
    private final List<Exemption> all = new ArrayList<>();

    Exemptions(String module) {
        this.module = module;
    }

    List<Exemption> all() {
        return all;
    }

    /** Those of an item, a situation or an end. */
    void read(Fields owner, Place.Part part, String id) {
        for (Fields fields : rows(owner)) {
            add(fields, Place.of(module, part, id));
        }
    }

    /** Those of the module; the lesson's pages have theirs here too, since Markdown has no place for them. */
    void readOfModule(Fields owner) {
        for (Fields fields : rows(owner)) {
            Optional<String> page = Values.optionalId(fields, "page");
            add(
                    fields,
                    page.map(id -> Place.of(module, Place.Part.LESSON, id))
                            .orElse(Place.of(module, Place.Part.DESCRIPTION)));
        }
    }

    private static List<Fields> rows(Fields owner) {
        return owner.optionalMappings("exceptions", "undantaget");
    }

    private void add(Fields fields, Place place) {
        all.add(new Exemption(place, Values.line(fields, "rule"), Values.line(fields, "reason")));
        fields.done();
    }
}
