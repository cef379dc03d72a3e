package se.kursverk.packaging;

import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The bytes of a file as an archive keeps them.
 *
 * @param method 8 for deflated, 0 for stored: what would grow is stored
 * @param data empty where the file is stored: its own bytes are what the archive keeps
 */
@SuppressWarnings("ArrayRecordComponent")
record Deflated(int method, int crc, byte[] data) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** zlib's own default: level 9 makes our pages a thousandth smaller in up to twice the time. */
    private static final int LEVEL = 6;

    /** What stands in many packages, by the very array; an array is gone from here when nobody else holds it. */
    @SuppressWarnings("UndefinedEquals")
    private static final Map<byte[], Deflated> SHARED = Collections.synchronizedMap(new WeakHashMap<>());

    /** Some 256 kB each, cleared at its making: for a small file that takes longer than the compressing. */
    private static final BlockingQueue<Deflater> IDLE = new ArrayBlockingQueue<>(4);

    static Deflated of(Content content) {
        return content.isShared() ? SHARED.computeIfAbsent(content.bytes(), Deflated::of) : of(content.bytes());
    }

    private static Deflated of(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        byte[] smaller = deflate(bytes);
        return smaller.length < bytes.length
                ? new Deflated(DEFLATED, (int) crc.getValue(), smaller)
                : new Deflated(STORED, (int) crc.getValue(), new byte[0]);
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = Optional.ofNullable(IDLE.poll()).orElseGet(() -> new Deflater(LEVEL, true));
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.reset();
        if (!IDLE.offer(deflater)) {
            deflater.end();
        }
        return out.toByteArray();
    }
}
