package se.kursverk.reading.qti12;

/** Common Cartridge 1.3. */
public final class CommonCartridge13Reader extends CartridgeReader {

    public CommonCartridge13Reader() {
        super("cc13", "1.3");
    }
}
