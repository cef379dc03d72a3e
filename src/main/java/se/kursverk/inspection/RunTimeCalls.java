package se.kursverk.inspection;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether scripts of a package call a SCORM run-time, told by the words that no script can do without. */
final class RunTimeCalls {

    /** As one word, or joined from its halves while the script runs. */
    private static final String INITIALIZE_12 = "LMSInitialize";

    private static final Pattern PREFIX_12 = Pattern.compile("[\"'`]LMS[\"'`]");
    private static final String INITIALIZE = "Initialize";
    private static final String OBJECT_2004 = "API_1484_11";

    private RunTimeCalls() {}

    /** Whether anything calls SCORM 1.2. */
    static boolean to12(Contents contents) {
        return any(
                contents,
                text -> text.contains(INITIALIZE_12)
                        || (text.contains(INITIALIZE) && PREFIX_12.matcher(text).find()));
    }

    /** Whether anything calls SCORM 2004. */
    static boolean to2004(Contents contents) {
        return any(contents, text -> text.contains(OBJECT_2004));
    }

    private static boolean any(Contents contents, Predicate<String> speaks) {
        return contents.texts("js", "mjs", "html", "htm", "xhtml").stream()
                .map(path -> new String(contents.bytes(path).orElse(new byte[0]), StandardCharsets.ISO_8859_1))
                .anyMatch(speaks);
    }
}
