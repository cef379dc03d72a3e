package se.kursverk.content;

import java.util.ArrayList;
import java.util.List;
import se.kursverk.course.Interaction;
import se.kursverk.course.RichText;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Values;

/** Reads questions that are answered by picking options. */
final class ChoiceReader {

    private ChoiceReader() {}

    static Interaction single(Fields item) {
        List<Interaction.SimpleChoice> choices = choices(item);
        long correct = correct(choices);
        if (correct > 1) {
            item.file()
                    .error(
                            "item-several-correct-answers",
                            item.keyPosition("options"),
                            capital(item.owner()) + " har " + correct + " rätta alternativ, men bara ett kan väljas.",
                            "Behåll correct: true på ett av dem, eller ändra type till multiple-choice.");
        }
        return new Interaction.SingleChoice(choices, Values.flag(item, "shuffle", true));
    }

    static Interaction multiple(Fields item) {
        List<Interaction.SimpleChoice> choices = choices(item);
        Options.checkParts(item, "options", (int) correct(choices));
        return new Interaction.MultipleChoice(choices, Values.flag(item, "shuffle", true));
    }

    static Interaction trueFalse(Fields item) {
        return new Interaction.TrueFalse(
                Values.requiredFlag(item, "answer"),
                MarkdownReader.optional(item, "trueFeedback", TextKind.TEXT),
                MarkdownReader.optional(item, "falseFeedback", TextKind.TEXT));
    }

    private static List<Interaction.SimpleChoice> choices(Fields item) {
        Options options = new Options(item.file(), TextKind.TEXT);
        List<Interaction.SimpleChoice> choices = new ArrayList<>();
        for (Fields fields : options.each(item, "options", 2)) {
            String id = options.id(fields);
            RichText text = options.text(fields);
            boolean correct = Values.flag(fields, "correct", false);
            boolean pinned = Values.flag(fields, "pinned", false);
            choices.add(new Interaction.SimpleChoice(
                    id, text, correct, pinned, MarkdownReader.optional(fields, "feedback", TextKind.TEXT)));
            fields.done();
        }
        if (!choices.isEmpty() && correct(choices) == 0) {
            item.file()
                    .error(
                            "item-no-correct-answer",
                            item.keyPosition("options"),
                            capital(item.owner()) + " har inget rätt svar.",
                            "Lägg till correct: true på det alternativ som är rätt.");
        }
        return choices;
    }

    private static long correct(List<Interaction.SimpleChoice> choices) {
        return choices.stream().filter(Interaction.SimpleChoice::correct).count();
    }

    static String capital(String owner) {
        return Character.toUpperCase(owner.charAt(0)) + owner.substring(1);
    }
}
