package se.kursverk.lti.deeplinking;

import java.util.List;
import se.kursverk.course.Module;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.library.Library;

/**
 * One thing that a teacher can choose.
 *
 * @param summary what it is good for; empty where its modules say all
 */
record Offer(Selection selection, String summary) {

    static Offer of(Selection selection) {
        return new Offer(
                selection,
                selection.scope() == Scope.MODULE
                        ? selection.modules().getFirst().summary()
                        : "");
    }

    /** The value of its field. */
    public String reference() {
        return Library.reference(selection);
    }

    public String title() {
        return selection.title();
    }

    /** The text around its title. */
    public String label() {
        return switch (selection.scope()) {
            case MODULE, PATH, COURSE -> "choose.offer";
            case AREA -> "choose.offer.area";
            case LEVEL -> "choose.offer.level";
        };
    }

    public List<String> modules() {
        return selection.modules().stream().map(Module::title).toList();
    }

    public Duration time() {
        return Duration.of(selection.minutes());
    }

    /** A time as one says it. */
    record Duration(int hours, int minutes) {

        private static final int HOUR = 60;

        static Duration of(int minutes) {
            return new Duration(minutes / HOUR, minutes % HOUR);
        }

        /** The text that says it. */
        public String key() {
            if (hours == 0) {
                return "choose.minutes";
            }
            return minutes == 0 ? "choose.hours" : "choose.hours-minutes";
        }
    }
}
