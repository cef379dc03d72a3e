package se.kursverk.packaging.scorm2004;

import java.util.function.Supplier;

/** The last edition of SCORM 2004, for platforms that ask for it. */
public final class Scorm2004FourthEditionFormat extends Scorm2004Format {

    /** For {@link java.util.ServiceLoader}. */
    public Scorm2004FourthEditionFormat() {
        this(PLAYER);
    }

    Scorm2004FourthEditionFormat(Supplier<byte[]> script) {
        super(Edition.FOURTH, script);
    }
}
