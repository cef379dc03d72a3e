package se.kursverk.learner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;
import se.kursverk.course.Scenario;

/** Words that must not reach a browser before the answer does. */
final class Secrets {

    private Secrets() {}

    static List<String> of(Item item) {
        List<String> secrets = new ArrayList<>();
        Stream.of(
                        item.feedback().correct(),
                        item.feedback().incorrect(),
                        item.feedback().general())
                .flatMap(Optional::stream)
                .forEach(text -> secrets.add(words(text)));
        switch (item.interaction()) {
            case Interaction.SingleChoice choice -> secrets.addAll(feedback(choice.choices()));
            case Interaction.MultipleChoice choice -> secrets.addAll(feedback(choice.choices()));
            case Interaction.TrueFalse claim ->
                Stream.of(claim.trueFeedback(), claim.falseFeedback())
                        .flatMap(Optional::stream)
                        .forEach(text -> secrets.add(words(text)));
            case Interaction.TextEntry entry -> secrets.addAll(entry.accepted());
            case Interaction.Numeric number -> {
                secrets.add(number.answer().toPlainString());
                secrets.add(number.answer().toPlainString().replace('.', ','));
            }
            case Interaction.ExtendedText text -> secrets.add(words(text.modelAnswer()));
            case Interaction.Order order ->
                secrets.add(order.choices().stream().map(Interaction.Option::id).reduce("", (a, b) -> a + "," + b));
            case Interaction.Match any -> {}
            case Interaction.GapMatch any -> {}
            case Interaction.InlineChoice any -> {}
        }
        return secrets;
    }

    /** What a choice leads to. */
    static List<String> of(Scenario scenario, String choice) {
        return scenario.situations().stream()
                .flatMap(situation -> situation.choices().stream())
                .filter(one -> one.id().equals(choice))
                .flatMap(one -> Stream.of("Så här gick det efter: " + words(one.text()), words(one.principle())))
                .toList();
    }

    private static List<String> feedback(List<Interaction.SimpleChoice> choices) {
        return choices.stream()
                .flatMap(choice -> choice.feedback().stream())
                .map(Secrets::words)
                .toList();
    }

    /** The longest run of plain text in it. */
    private static String words(RichText text) {
        return Arrays.stream(text.source().split("[^\\p{L} .,:]+"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
