package se.kursverk.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.kursverk.forecast.ForecastRule.About;
import se.kursverk.inspection.Inspected;

/**
 * What an LMS will make of a package.
 *
 * @param lines in the order in which one reads them: what arrives, what is lost, what to set, what would be better
 */
public record Forecast(Lms lms, List<Line> lines) {

    public Forecast {
        lines = List.copyOf(lines);
    }

    /** The forecast for a package that could be read. */
    public static Forecast of(Inspected inspected, Lms lms) {
        Lines lines = new Lines();
        switch (lms) {
            case MOODLE_45, MOODLE_51 -> new MoodleForecast(inspected, lms, lines).make();
            case CANVAS -> new CanvasForecast(inspected, lines).make();
            case GENERIC -> new GenericForecast(inspected, lines).make();
        }
        return new Forecast(lms, lines.sorted());
    }

    /** What is said about one thing. */
    public List<Line> about(About about) {
        return lines.stream().filter(line -> line.rule().about() == about).toList();
    }

    /**
     * A rule that holds for the package.
     *
     * @param arguments what fills {@code {0}}, {@code {1}} … of its text
     */
    public record Line(ForecastRule rule, List<Object> arguments) {

        public Line {
            arguments = List.copyOf(arguments);
        }

        /** In words, one or two sentences. */
        public String text(Locale language) {
            return ForecastTexts.in(language).of(this);
        }
    }

    /** Gathers lines in whatever order. */
    static final class Lines {

        private final List<Line> lines = new ArrayList<>();

        void add(ForecastRule rule, Object... arguments) {
            lines.add(new Line(rule, List.of(arguments)));
        }

        List<Line> sorted() {
            List<Line> sorted = new ArrayList<>();
            for (About about : About.values()) {
                lines.stream().filter(line -> line.rule().about() == about).forEach(sorted::add);
            }
            return sorted;
        }
    }
}
