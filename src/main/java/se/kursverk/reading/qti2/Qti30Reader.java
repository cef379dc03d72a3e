package se.kursverk.reading.qti2;

/** QTI 3.0: single items, and packages. */
public final class Qti30Reader extends QtiReader {

    public Qti30Reader() {
        super(Version.V3_0);
    }
}
