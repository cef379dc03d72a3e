package se.kursverk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kursverk.course.LearningPath;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Ids;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.Suggestion;
import se.kursverk.yaml.Values;
import se.kursverk.yaml.YamlNode;

/** Reads a file of {@code larvagar/}. */
final class PathReader {

    private final Optional<Ids> framework;
    private final Set<String> topics;
    private final Set<String> written;

    /**
     * @param framework its ids; empty when it could not be read
     * @param topics the ids of its topics
     * @param written the modules that have a folder
     */
    PathReader(Optional<Ids> framework, Set<String> topics, Set<String> written) {
        this.framework = framework;
        this.topics = topics;
        this.written = written;
    }

    /** The path; empty when none of its modules is written yet. */
    Optional<LearningPath> read(Fields fields, String fileName) {
        SourceFile file = fields.file();
        String id = Values.id(fields, "id");
        if (!id.isEmpty() && !fileName.equals(id + ".yaml")) {
            file.error(
                    "path-id-not-file",
                    fields.valuePosition("id"),
                    "Id:t är ”" + id + "” men filen heter ”" + fileName + "”.",
                    "Ge filen och lärvägen samma namn.");
        }
        if (framework.filter(ids -> ids.contains(id)).isPresent()) {
            file.error(
                    "id-duplicate",
                    fields.valuePosition("id"),
                    "Id:t ”" + id + "” finns redan i ramverket.",
                    "Ge lärvägen ett annat id.");
        }
        String title = Values.line(fields, "title");
        String group = fields.scalar("targetGroup")
                .flatMap(scalar -> TargetGroups.check(fields, "targetGroup", scalar))
                .orElse("");
        String purpose = Values.line(fields, "purpose");
        List<String> modules = modules(fields);
        fields.done();
        return modules.isEmpty() ? Optional.empty() : Optional.of(new LearningPath(id, title, group, purpose, modules));
    }

    private List<String> modules(Fields fields) {
        Ids listed = new Ids();
        List<String> modules = new ArrayList<>();
        for (YamlNode.Scalar scalar : fields.scalars("modules")) {
            String id = scalar.value();
            listed.once(fields.file(), id, scalar.position());
            if (written.contains(id)) {
                modules.add(id);
            } else if (topics.contains(id)) {
                fields.file()
                        .problems()
                        .note(
                                "path-module-planned",
                                fields.file().location(scalar.position()),
                                "Modulen ”" + id + "” är inte skriven än och lämnas ut ur lärvägen.",
                                "Skriv den i moduler/" + id + ", eller vänta.");
            } else if (framework.isPresent()) {
                fields.file()
                        .error(
                                "path-module-unknown",
                                scalar.position(),
                                "Det finns inget ämne ”" + id + "” i ramverket.",
                                Suggestion.remedy(id, topics));
            }
        }
        return modules;
    }
}
