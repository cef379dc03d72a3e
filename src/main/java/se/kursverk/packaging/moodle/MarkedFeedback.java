package se.kursverk.packaging.moodle;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kursverk.course.Item;
import se.kursverk.course.RichText;
import se.kursverk.rendering.PlainPages;

/**
 * What is said to an answer where Moodle has one place for what the option says and what holds for any right or wrong
 * answer. The latter comes last, in a {@code div} whose class says which it is, so that it can be told apart again.
 */
public final class MarkedFeedback {

    private MarkedFeedback() {}

    /**
     * The feedback of an option as HTML; empty where there is nothing to say.
     *
     * @param correct whether the option is right
     * @param ofOption what the option itself says
     */
    public static Optional<String> of(Item item, boolean correct, Optional<RichText> ofOption) {
        Optional<RichText> ofAnswer =
                correct ? item.feedback().correct() : item.feedback().incorrect();
        String name = correct ? "kursverk-correct" : "kursverk-incorrect";
        String both = Stream.concat(
                        ofOption.map(PlainPages::fragment).stream(),
                        ofAnswer
                                .map(text -> "<div class=\"" + name + "\">" + PlainPages.fragment(text) + "</div>")
                                .stream())
                .collect(Collectors.joining("\n"));
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }
}
