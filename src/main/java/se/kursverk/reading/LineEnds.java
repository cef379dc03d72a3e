package se.kursverk.reading;

/** One kind of line end, so that lines are counted alike whatever system a file comes from. */
final class LineEnds {

    private LineEnds() {}

    static String normalise(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
