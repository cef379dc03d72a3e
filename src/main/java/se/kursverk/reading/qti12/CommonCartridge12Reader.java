package se.kursverk.reading.qti12;

/** Common Cartridge 1.2. */
public final class CommonCartridge12Reader extends CartridgeReader {

    public CommonCartridge12Reader() {
        super("cc12", "1.2");
    }
}
