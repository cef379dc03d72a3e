package se.kursverk.coach;

import java.util.List;

/** How likely it is that something happens so often by chance alone. */
final class Chance {

    private Chance() {}

    /**
     * The probability that at least so many of independent events happen (the upper tail of the Poisson binomial
     * distribution, exactly).
     *
     * @param each the probability of each event
     */
    static double atLeast(int count, List<Double> each) {
        double[] exactly = new double[each.size() + 1];
        exactly[0] = 1;
        for (double probability : each) {
            for (int happened = exactly.length - 1; happened >= 0; happened--) {
                double before = happened == 0 ? 0 : exactly[happened - 1];
                exactly[happened] = exactly[happened] * (1 - probability) + before * probability;
            }
        }
        double sum = 0;
        for (int happened = Math.max(0, count); happened < exactly.length; happened++) {
            sum += exactly[happened];
        }
        return sum;
    }
}
