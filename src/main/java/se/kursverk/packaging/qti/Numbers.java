package se.kursverk.packaging.qti;

/** Numbers as XML Schema writes a double. */
final class Numbers {

    private Numbers() {}

    /** The share of the points that one of several parts gives. */
    static String share(int points, int parts) {
        int divisor = Math.max(1, parts);
        return points % divisor == 0 ? Integer.toString(points / divisor) : Double.toString(points / (double) divisor);
    }
}
