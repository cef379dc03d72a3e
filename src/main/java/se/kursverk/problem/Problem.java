package se.kursverk.problem;

/**
 * One mistake, told so that whoever made it can mend it.
 *
 * @param code stable, lower case with hyphens, such as {@code item-no-correct-answer}
 * @param text what is wrong, one sentence
 * @param remedy what to do, one sentence, verb first
 */
public record Problem(String code, Severity severity, Location location, String text, String remedy)
        implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        int byPlace = location.compareTo(other.location);
        if (byPlace != 0) {
            return byPlace;
        }
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : text.compareTo(other.text);
    }

    /** {@code file:line:column code text remedy}, as the command line prints it. */
    @Override
    public String toString() {
        return location + " " + code + " " + text + " " + remedy;
    }
}
