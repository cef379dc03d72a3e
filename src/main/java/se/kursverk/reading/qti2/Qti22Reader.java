package se.kursverk.reading.qti2;

/** QTI 2.2: single items, and packages. */
public final class Qti22Reader extends QtiReader {

    public Qti22Reader() {
        super(Version.V2_2);
    }
}
