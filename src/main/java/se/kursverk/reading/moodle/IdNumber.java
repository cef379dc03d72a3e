package se.kursverk.reading.moodle;

/** Ids of questions in Moodle, where our writers put the module's before ours. */
public final class IdNumber {

    private IdNumber() {}

    /** The part that is the question's own: what stands after {@code module_}, or all of it. */
    public static String itemId(String idNumber) {
        return idNumber.matches("[a-z0-9-]{1,100}_[a-z0-9-]{1,100}")
                ? idNumber.substring(idNumber.indexOf('_') + 1)
                : idNumber;
    }
}
