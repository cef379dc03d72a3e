package se.kursverk.inspection;

import java.util.Optional;
import se.kursverk.problem.Location;

/** Whether what is pointed to is there, told once for each file. */
final class References {

    private final Contents contents;
    private final Findings findings;

    References(Examination examination) {
        this.contents = examination.contents();
        this.findings = examination.findings();
    }

    void check(XmlElement element, Href href, String written) {
        check(findings.at(element), href, written);
    }

    /** Holds an address against the package's files. */
    void check(Location location, Href href, String written) {
        switch (href.target()) {
            case FILE -> checkFile(location, href.path());
            case HOST ->
                findings.once(
                        Rule.EXTERNAL_HOST,
                        location.file() + written,
                        location,
                        "Hämtas från en annan värd (" + Shown.name(href.path()) + ") när kursen visas.");
            case ABSOLUTE ->
                findings.add(
                        Rule.REF_ABSOLUTE, location, "Sökvägen " + Shown.quoted(written) + " börjar utanför paketet.");
            case OUTSIDE ->
                findings.add(Rule.REF_OUTSIDE, location, "Sökvägen " + Shown.quoted(written) + " leder ut ur paketet.");
            case NOTHING -> {}
        }
    }

    private void checkFile(Location location, String path) {
        if (path.isEmpty() || path.endsWith("/") || contents.has(path)) {
            return;
        }
        Optional<String> other = contents.inOtherCase(path);
        if (other.isPresent()) {
            findings.once(
                    Rule.REF_FILE_CASE,
                    other.get(),
                    location,
                    "Filen heter " + Shown.quoted(other.get()) + ", inte " + Shown.quoted(path)
                            + "; de flesta servrar skiljer på stora och små bokstäver.");
        } else {
            findings.once(
                    Rule.REF_FILE_MISSING, path, location, "Filen " + Shown.quoted(path) + " finns inte i paketet.");
        }
    }

    /** Whether a file is pointed to with other upper and lower case. */
    boolean inWrongCase(String path) {
        return findings.told(Rule.REF_FILE_CASE, path);
    }
}
