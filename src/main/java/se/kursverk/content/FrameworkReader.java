package se.kursverk.content;

import java.util.ArrayList;
import java.util.List;
import se.kursverk.framework.Area;
import se.kursverk.framework.Framework;
import se.kursverk.framework.Level;
import se.kursverk.framework.Topic;
import se.kursverk.framework.TopicGroup;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.Numbers;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.Values;

/** Reads {@code ramverk.yaml}. Levels, areas, groups and topics share one name space, since packages carry their ids. */
final class FrameworkReader {

    private static final int MAX_LEVELS = 20;

    private final SourceFile file;
    private final Ids ids = new Ids();

    FrameworkReader(SourceFile file) {
        this.file = file;
    }

    Framework read(Fields fields) {
        String id = id(fields, "ramverket");
        String title = Values.line(fields, "title");
        String publisher = Values.line(fields, "publisher");
        List<Level> levels = new ArrayList<>();
        for (Fields level : fields.mappings("levels", "nivån")) {
            levels.add(level(level, levels.size() + 1));
        }
        fields.done();
        return new Framework(id, title, publisher, levels);
    }

    private Level level(Fields fields, int expected) {
        String id = id(fields, "nivån");
        int number = Numbers.integer(fields, "number", 1, MAX_LEVELS);
        if (number != expected) {
            file.error(
                    "level-number",
                    fields.valuePosition("number"),
                    "Nivån har nummer " + number + " men står som nummer " + expected + ".",
                    "Ställ nivåerna i ordning, från 1 och uppåt.");
        }
        String title = Values.line(fields, "title");
        String audience = Values.line(fields, "audience");
        List<Area> areas = new ArrayList<>();
        for (Fields area : fields.mappings("areas", "området")) {
            areas.add(area(area));
        }
        fields.done();
        return new Level(id, number, title, audience, areas);
    }

    private Area area(Fields fields) {
        String id = id(fields, "området");
        String title = Values.line(fields, "title");
        boolean editorial = Values.flag(fields, "editorial", false);
        List<Topic> ungrouped = topics(fields);
        List<TopicGroup> groups = new ArrayList<>();
        for (Fields group : fields.optionalMappings("groups", "gruppen")) {
            groups.add(new TopicGroup(id(group, "gruppen"), Values.line(group, "title"), topics(group)));
            group.done();
        }
        if (!fields.has("topics") && !fields.has("groups")) {
            file.error(
                    "key-missing",
                    fields.position(),
                    "Området ”" + id + "” har inga ämnen.",
                    "Lägg till topics: med områdets ämnen, eller groups: om de är indelade.");
        }
        fields.done();
        return new Area(id, title, editorial, ungrouped, groups);
    }

    private List<Topic> topics(Fields fields) {
        List<Topic> topics = new ArrayList<>();
        for (Fields topic : fields.optionalMappings("topics", "ämnet")) {
            topics.add(new Topic(id(topic, "ämnet"), Values.line(topic, "title"), Values.line(topic, "scope")));
            topic.done();
        }
        return topics;
    }

    private String id(Fields fields, String kind) {
        String id = Values.id(fields, "id");
        if (!id.isEmpty()) {
            fields.owner(kind + " ”" + id + "”");
        }
        ids.add(file, id, fields.valuePosition("id"));
        return id;
    }

    /** Every id of the framework. */
    Ids ids() {
        return ids;
    }
}
