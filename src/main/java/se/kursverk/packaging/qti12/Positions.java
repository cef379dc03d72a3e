package se.kursverk.packaging.qti12;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import se.kursverk.course.Interaction;
import se.kursverk.course.Interaction.Match;
import se.kursverk.course.Interaction.Option;
import se.kursverk.course.RichText;
import se.kursverk.packaging.ScrambledOrder;

/** Things to put in order as things to pair with their number, scrambled: Canvas shows them as they lie. */
final class Positions {

    private Positions() {}

    static Match pairs(Interaction.Order order) {
        List<Option> things = order.choices();
        List<Match.Source> sources = new ArrayList<>();
        for (Option thing : ScrambledOrder.of(things)) {
            sources.add(new Match.Source(thing.id(), thing.text(), number(things.indexOf(thing))));
        }
        List<Option> numbers = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            numbers.add(new Option(number(i), text(number(i))));
        }
        return new Match(sources, numbers, false);
    }

    private static String number(int index) {
        return Integer.toString(index + 1);
    }

    private static RichText text(String words) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(words));
        Document document = new Document();
        document.appendChild(paragraph);
        return new RichText(words, document);
    }
}
