package se.kursverk.packaging;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Writes a zip archive (PKWARE APPNOTE 6.3) whose bytes depend on nothing but the files and their order: one fixed time,
 * no extra fields, sizes and checksum before each file, no data descriptors.
 *
 * <p>Deflate itself is the JDK's {@link java.util.zip.Deflater}, that is, zlib: the one inside the JDK or, on some Linux
 * builds, the system's. Versions of zlib may compress the same input to different bytes, so "same bytes" holds for
 * machines with the same zlib; what is inside is the same everywhere.
 *
 * <p>No zip64: an archive holds at most 65,534 files and 4 GiB.
 */
final class ZipLayout implements Layout {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END_OF_CENTRAL_DIRECTORY = 0x06054b50;
    private static final int LOCAL_HEADER_LENGTH = 30;
    private static final int CENTRAL_HEADER_LENGTH = 46;
    private static final int END_LENGTH = 22;

    /** 2.0, for deflate; made by "MS-DOS", so that no Unix permissions are expected. */
    private static final short VERSION = 20;

    /** General purpose bit 11: names are UTF-8. They are ASCII, but some readers otherwise guess a code page. */
    private static final short FLAGS = 1 << 11;

    private static final short TIME = 0;

    /** 1980-01-01, the first day that a zip knows. */
    private static final short DATE = 1 << 5 | 1;

    private static final int MOST_FILES = 0xfffe;
    private static final long MOST_BYTES = 0xffff_fffeL;

    private final FilePaths paths = new FilePaths();
    private final OutputStream out;
    private final ByteArrayOutputStream centralDirectory = new ByteArrayOutputStream();
    private int files;
    private long offset;

    /** @param out is written to from its beginning and not closed */
    ZipLayout(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(String path, Content content) throws IOException {
        byte[] name = paths.claim(path).getBytes(US_ASCII);
        byte[] bytes = content.bytes();
        Deflated deflated = Deflated.of(content);
        byte[] data = deflated.method() == Deflated.STORED ? bytes : deflated.data();

        byte[] local = new byte[LOCAL_HEADER_LENGTH + name.length];
        describe(littleEndian(local).putInt(LOCAL_HEADER), deflated, data.length, bytes.length, name.length)
                .put(name);

        byte[] central = new byte[CENTRAL_HEADER_LENGTH + name.length];
        describe(
                        littleEndian(central).putInt(CENTRAL_HEADER).putShort(VERSION),
                        deflated,
                        data.length,
                        bytes.length,
                        name.length)
                .putShort((short) 0) // comment
                .putShort((short) 0) // disk
                .putShort((short) 0) // internal attributes
                .putInt(0) // external attributes
                .putInt((int) offset)
                .put(name);
        centralDirectory.write(central);

        write(local);
        write(data);
        files++;
        if (files > MOST_FILES || offset + centralDirectory.size() > MOST_BYTES) {
            throw new IOException("more than a zip without zip64 holds, at " + path);
        }
    }

    /** Writes the central directory; nothing can be added afterwards. */
    void finish() throws IOException {
        byte[] end = new byte[END_LENGTH];
        littleEndian(end)
                .putInt(END_OF_CENTRAL_DIRECTORY)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) files)
                .putShort((short) files)
                .putInt(centralDirectory.size())
                .putInt((int) offset)
                .putShort((short) 0);
        centralDirectory.writeTo(out);
        out.write(end);
    }

    private static ByteBuffer describe(ByteBuffer header, Deflated deflated, int packed, int unpacked, int name) {
        return header.putShort(VERSION)
                .putShort(FLAGS)
                .putShort((short) deflated.method())
                .putShort(TIME)
                .putShort(DATE)
                .putInt(deflated.crc())
                .putInt(packed)
                .putInt(unpacked)
                .putShort((short) name)
                .putShort((short) 0); // extra fields
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        offset += bytes.length;
    }
}
