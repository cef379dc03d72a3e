package se.kursverk.content;

import java.util.ArrayList;
import java.util.List;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.Values;

/** Reads questions about what belongs together and what comes first. */
final class AssociationReader {

    private AssociationReader() {}

    static Interaction match(Fields item) {
        SourceFile file = item.file();
        Options targets = new Options(file, TextKind.PHRASE);
        List<Interaction.Option> targetList = Options.plain(item, "targets", 2, targets);
        Options sources = new Options(file, TextKind.PHRASE);
        List<Interaction.Match.Source> sourceList = new ArrayList<>();
        for (Fields fields : sources.each(item, "sources", 2)) {
            String id = sources.id(fields);
            RichText text = sources.text(fields);
            String target = Values.shortId(fields, "target");
            if (!targetList.isEmpty()) {
                targets.ids().require(file, target, fields.valuePosition("target"), "target-unknown", "Målet");
            }
            sourceList.add(new Interaction.Match.Source(id, text, target));
            fields.done();
        }
        Options.checkParts(item, "sources", sourceList.size());
        return new Interaction.Match(sourceList, targetList, Values.flag(item, "shuffle", true));
    }

    static Interaction order(Fields item) {
        List<Interaction.Option> choices = Options.plain(item, "options", 2, new Options(item.file(), TextKind.PHRASE));
        Options.checkParts(item, "options", choices.size());
        return new Interaction.Order(choices);
    }
}
