package se.kursverk.reading.qti12;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.Match.Source;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.RichText;
import se.kursverk.reading.qti.Element;
import se.kursverk.reading.qti.FeedbackTexts;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.OptionIds;

/** A list for each thing to pair, all with the same options (Canvas's matching_question). */
final class MatchRebuilding extends SeveralRebuilding {

    MatchRebuilding(ItemSource source) throws NotRebuiltException {
        super(source);
    }

    @Override
    public RichText prompt() throws NotRebuiltException {
        return source().prompt();
    }

    @Override
    public Interaction interaction(FeedbackTexts feedback) throws NotRebuiltException {
        Map<String, Element> labels = new LinkedHashMap<>();
        for (Response response : responses()) {
            response.labels().forEach(label -> labels.putIfAbsent(Response.identOf(label), label));
        }
        OptionIds targetIds = new OptionIds(labels.keySet());
        OptionIds sourceIds =
                new OptionIds(responses().stream().map(Response::ident).toList());
        List<Option> targets = new ArrayList<>();
        for (Map.Entry<String, Element> label : labels.entrySet()) {
            targets.add(new Option(targetIds.of(label.getKey()), source().text(label.getValue())));
        }
        List<Source> sources = new ArrayList<>();
        for (Response response : responses()) {
            RichText text = source().texts()
                    .option(
                            Material.stem(response.element()),
                            response.element().location());
            sources.add(new Source(sourceIds.of(response.ident()), text, targetIds.of(rightIn(response))));
        }
        return new Interaction.Match(sources, targets, responses().stream().anyMatch(Response::shuffle));
    }
}
