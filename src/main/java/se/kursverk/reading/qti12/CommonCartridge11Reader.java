package se.kursverk.reading.qti12;

/** Common Cartridge 1.0 and 1.1. */
public final class CommonCartridge11Reader extends CartridgeReader {

    public CommonCartridge11Reader() {
        super("cc11", "1.1");
    }
}
