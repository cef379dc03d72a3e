package se.kursverk.reading.qti;

import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** Points as our model has them: whole, from 1 to 100. */
public final class Points {

    private static final int MOST = 100;
    private static final double HAIR = 1e-6;

    private Points() {}

    /** The nearest points, with a warning where they are not the same. */
    public static int of(double given, Location location, Problems problems) {
        int points = Math.clamp(Math.round(given), 1, MOST);
        if (!(Math.abs(points - given) < HAIR)) {
            problems.warning(
                    "points-rounded",
                    location,
                    "Frågan gav " + shown(given) + " poäng. I Kursverk är poängen hela tal från 1 till " + MOST
                            + ", så den ger " + points + ".",
                    "Ändra poängen om den behöver vara en annan.");
        }
        return points;
    }

    private static String shown(double number) {
        long rounded = Math.round(number);
        return (rounded == number ? Long.toString(rounded) : Double.toString(number)).replace('.', ',');
    }
}
