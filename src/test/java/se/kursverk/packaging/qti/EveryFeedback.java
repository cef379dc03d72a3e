package se.kursverk.packaging.qti;

import static se.kursverk.course.TestCourses.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kursverk.course.Feedback;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;
import se.kursverk.course.TestCourses;

/** The items of the test course with every combination of what an item may say, and with texts of every form. */
public final class EveryFeedback {

    private static final RichText RICH = text("""
            Först *ett* stycke med [länk](https://example.org/?a=1&b=2), `kod`, <kbd>Ctrl</kbd>, H<sub>2</sub>O,<br>ny rad
            och <abbr title="Råd & \u00e5tgärder">RÅ</abbr>.

            - en lista
            - till

            | Ord | Tal |
            |:---:|----:|
            | a   |   1 |

            > Citat

            ```
            kod <b> & c
            ```
            """);

    private EveryFeedback() {}

    /** Every kind of item eight times. */
    public static List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Item item : TestCourses.module().quiz().items()) {
            for (int said = 0; said < 8; said++) {
                items.add(with(item, said));
            }
        }
        return items;
    }

    /** @param said which of right, wrong and general feedback there are, as bits; all forms of text where all are */
    private static Item with(Item item, int said) {
        boolean everything = said == 7;
        return new Item(
                item.id() + "-" + said,
                everything ? RICH : item.prompt(),
                said == 0 ? silent(item.interaction()) : item.interaction(),
                new Feedback(
                        when(said & 1, everything ? RICH : text("Rätt!")),
                        when(said & 2, everything ? RICH : text("Fel!")),
                        when(said & 4, everything ? RICH : text("Så är det."))),
                when(said & 3, everything ? RICH : text("Tänk efter.")),
                said + 1,
                item.competence(),
                item.difficulty(),
                item.page());
    }

    private static Optional<RichText> when(int there, RichText text) {
        return there == 0 ? Optional.empty() : Optional.of(text);
    }

    private static Interaction silent(Interaction interaction) {
        return interaction instanceof Interaction.SingleChoice one
                ? new Interaction.SingleChoice(
                        one.choices().stream()
                                .map(choice -> new Interaction.SimpleChoice(
                                        choice.id(), choice.text(), choice.correct(), choice.fixed(), Optional.empty()))
                                .toList(),
                        one.shuffle())
                : interaction;
    }
}
