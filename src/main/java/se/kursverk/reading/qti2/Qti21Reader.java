package se.kursverk.reading.qti2;

/** QTI 2.0 and 2.1: single items, and packages. */
public final class Qti21Reader extends QtiReader {

    public Qti21Reader() {
        super(Version.V2_1);
    }
}
