package se.kursverk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kursverk.course.Source;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.Position;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.Values;

/** The sources of a module, as {@code modul.yaml} lists them. */
final class Sources {

    private final Ids ids = new Ids();
    private final List<Source> sources = new ArrayList<>();

    static Sources read(Fields module) {
        Sources sources = new Sources();
        for (Fields fields : module.optionalMappings("sources", "källan")) {
            sources.add(fields);
        }
        return sources;
    }

    List<Source> all() {
        return sources;
    }

    /** The source with an id; a problem when there is none. */
    Optional<Source> find(SourceFile file, String id, Position position) {
        ids.require(file, id, position, "source-unknown", "Källan");
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    private void add(Fields fields) {
        String id = Values.id(fields, "id");
        if (!id.isEmpty()) {
            fields.owner("källan ”" + id + "”");
        }
        ids.add(fields.file(), id, fields.valuePosition("id"));
        String title = Values.line(fields, "title");
        String publisher = Values.line(fields, "publisher");
        Optional<String> url = Values.optionalLine(fields, "url");
        if (url.isPresent() && !Links.secure(url.get())) {
            fields.file()
                    .error(
                            "url-not-https",
                            fields.valuePosition("url"),
                            "Adressen ”" + url.get() + "” är ingen hel adress med https.",
                            "Skriv hela adressen, med https:// först och utan blanksteg.");
        }
        Optional<String> number = Values.optionalLine(fields, "number");
        if (!fields.has("url") && !fields.has("number")) {
            fields.file()
                    .error(
                            "source-no-place",
                            fields.position(),
                            "Källan ”" + id + "” har varken adress eller nummer.",
                            "Lägg till url: eller number:, så att läsaren kan hitta den.");
        }
        sources.add(new Source(id, title, publisher, url, number, Values.date(fields, "date")));
        fields.done();
    }
}
