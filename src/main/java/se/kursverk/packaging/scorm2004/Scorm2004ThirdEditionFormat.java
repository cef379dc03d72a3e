package se.kursverk.packaging.scorm2004;

import java.util.function.Supplier;

/** The edition of SCORM 2004 that most platforms take. */
public final class Scorm2004ThirdEditionFormat extends Scorm2004Format {

    /** For {@link java.util.ServiceLoader}. */
    public Scorm2004ThirdEditionFormat() {
        this(PLAYER);
    }

    Scorm2004ThirdEditionFormat(Supplier<byte[]> script) {
        super(Edition.THIRD, script);
    }
}
