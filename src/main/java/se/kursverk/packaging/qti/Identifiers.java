package se.kursverk.packaging.qti;

/**
 * Our ids as QTI's identifiers, which never begin with a digit and are unique where ours are not: an option's begins with
 * {@code c_}, that of a source with {@code s_}, of a target with {@code t_}, of a word with {@code w_} and of a gap with
 * {@code g_}. The options of a claim are {@code true} and {@code false}, and nothing else is called so.
 */
final class Identifiers {

    static final String TRUE = "true";
    static final String FALSE = "false";

    private Identifiers() {}

    static String choice(String id) {
        return "c_" + id;
    }

    static String source(String id) {
        return "s_" + id;
    }

    static String target(String id) {
        return "t_" + id;
    }

    static String word(String id) {
        return "w_" + id;
    }

    static String gap(String id) {
        return "g_" + id;
    }

    /** Where the answer to one of several drop-down lists goes. */
    static String response(String gap) {
        return Response.ONLY + "_" + gap;
    }
}
