package se.kursverk.reading.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The bytes of one entry, no more of them than a budget allows, whatever the entry says of its size. */
final class Inflation {

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** Text is seldom packed tighter than 1 : 20. */
    private static final int HIGHEST_RATIO = 500;

    /** Below this size a high ratio harms nobody. */
    private static final int SMALL = 1 << 20;

    private Inflation() {}

    static byte[] of(byte[] zip, ZipEntries.Entry entry, int budget) throws BrokenZipException, DataFormatException {
        if ((entry.flags() & ENCRYPTED) != 0) {
            throw new BrokenZipException("den är krypterad");
        }
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw new BrokenZipException("den är packad på ett ovanligt sätt");
        }
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        if (entry.offset() > zip.length - LOCAL_LENGTH
                || entry.offset() < 0
                || buffer.getInt((int) entry.offset()) != LOCAL) {
            throw new BrokenZipException("den finns inte där den ska");
        }
        int head = (int) entry.offset();
        long from = (long) head
                + LOCAL_LENGTH
                + Short.toUnsignedInt(buffer.getShort(head + 26))
                + Short.toUnsignedInt(buffer.getShort(head + 28));
        if (entry.compressed() < 0 || from > zip.length || entry.compressed() > zip.length - from) {
            throw new BrokenZipException("den är avbruten");
        }
        int start = (int) from;
        int length = (int) entry.compressed();
        if (entry.method() == STORED) {
            if (length > budget) {
                throw new BrokenZipException("den är för stor");
            }
            return Arrays.copyOfRange(zip, start, start + length);
        }
        return inflated(zip, start, length, budget);
    }

    private static byte[] inflated(byte[] zip, int start, int length, int budget)
            throws BrokenZipException, DataFormatException {
        long most = Math.min(budget, Math.max(SMALL, (long) length * HIGHEST_RATIO));
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip, start, length);
            ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(4 * length + 64, 1 << 16));
            byte[] chunk = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                if (count == 0 && !inflater.finished()) {
                    throw new BrokenZipException("den är avbruten");
                }
                if (out.size() + (long) count > most) {
                    throw new BrokenZipException("den är för stor");
                }
                out.write(chunk, 0, count);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }
}
