package se.kursverk.reading.qti2;

import java.util.ArrayList;
import java.util.List;
import se.kursverk.reading.qti.Decimals;
import se.kursverk.reading.qti.Element;

/**
 * How far a number may lie from the right one (QTI equal).
 *
 * @param below how far below, in the unit of the number or in percent of it
 * @param above how far above
 */
record Tolerance(double below, double above, boolean relative) {

    static Tolerance of(Element equal) throws NotUnderstoodException {
        String mode = equal.attribute("toleranceMode").orElse("exact");
        if (mode.equals("exact")) {
            return new Tolerance(0, 0, false);
        }
        List<Double> sizes = new ArrayList<>();
        for (String size : equal.attributeOrEmpty("tolerance").split("\\s+", -1)) {
            sizes.add(Decimals.of(size).orElseThrow(NotUnderstoodException::new).doubleValue());
        }
        return new Tolerance(sizes.getFirst(), sizes.getLast(), mode.equals("relative"));
    }

    /** Rounding errors of binary numbers never decide. */
    boolean covers(double right, double given) {
        double unit = relative ? Math.abs(right) / 100 : 1;
        double hair = Math.max(Math.abs(right), 1) * 1e-12;
        return given >= right - below * unit - hair && given <= right + above * unit + hair;
    }
}
