package se.kursverk.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip archives of any sort, right and wrong ones, with the same bytes each time. */
final class TestZip {

    private static final int UTF_8_NAMES = 1 << 11;

    private final List<File> files = new ArrayList<>();
    private byte[] before = {};
    private byte[] after = {};
    private int promised = -1;

    /** A file with everything that its two headers say. Change what is to be wrong. */
    static final class File {
        byte[] name;
        byte[] localName;
        byte[] data;
        int flags = UTF_8_NAMES;
        int method;
        int localMethod;
        int crc;
        long packed;
        long unpacked;
        long localUnpacked;
        int madeBy;
        int unixMode;
        byte[] gap = {};
        byte[] descriptor = {};
        /** Where in the bytes of the file before it this one starts, if it does. */
        int overlap = -1;

        private File(String path, byte[] content) {
            CRC32 sum = new CRC32();
            sum.update(content);
            crc = (int) sum.getValue();
            name = path.getBytes(UTF_8);
            localName = name;
            data = content.length == 0 ? content : deflated(content);
            method = content.length == 0 ? 0 : 8;
            localMethod = method;
            packed = data.length;
            unpacked = content.length;
            localUnpacked = content.length;
        }

        void stored(byte[] content) {
            method = 0;
            localMethod = 0;
            data = content;
            packed = content.length;
        }

        void nameBytes(byte[] bytes) {
            name = bytes;
            localName = bytes;
        }
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(6, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** Zeros as deflate writes them when one megabyte after another is flushed. */
    static byte[] zeros(int megabytes) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(new byte[1 << 20]);
        byte[] buffer = new byte[1 << 16];
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        deflater.end();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < megabytes; i++) {
            out.write(buffer, 0, length);
        }
        out.writeBytes(deflated(new byte[0]));
        return out.toByteArray();
    }

    static TestZip of(Map<String, byte[]> contents) {
        TestZip zip = new TestZip();
        contents.forEach((path, bytes) -> zip.add(path, bytes, file -> {}));
        return zip;
    }

    TestZip add(String path, String content) {
        return add(path, content.getBytes(UTF_8), file -> {});
    }

    TestZip add(String path, byte[] content, Consumer<File> change) {
        File file = new File(path, content);
        change.accept(file);
        files.add(file);
        return this;
    }

    TestZip before(String junk) {
        before = junk.getBytes(StandardCharsets.US_ASCII);
        return this;
    }

    TestZip after(String junk) {
        after = junk.getBytes(StandardCharsets.US_ASCII);
        return this;
    }

    /** How many files the end says that there are. */
    TestZip promising(int count) {
        promised = count;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        out.writeBytes(before);
        int last = out.size();
        for (File file : files) {
            int start = file.overlap >= 0 ? last + file.overlap : out.size();
            if (file.overlap < 0) {
                boolean later = (file.flags & 8) != 0;
                byte[] localHeader = new byte[30];
                ByteBuffer local = header(localHeader);
                local.putInt(0x04034b50).putShort((short) 20).putShort((short) file.flags);
                local.putShort((short) file.localMethod).putInt(0x21_0000);
                local.putInt(later ? 0 : file.crc).putInt(later ? 0 : (int) file.packed);
                local.putInt(later ? 0 : (int) file.localUnpacked);
                local.putShort((short) file.localName.length).putShort((short) 0);
                out.writeBytes(localHeader);
                out.writeBytes(file.localName);
                out.writeBytes(file.data);
                out.writeBytes(file.descriptor);
                out.writeBytes(file.gap);
            }
            last = start;
            byte[] centralHeader = new byte[46];
            ByteBuffer central = header(centralHeader);
            central.putInt(0x02014b50).put((byte) 20).put((byte) file.madeBy).putShort((short) 20);
            central.putShort((short) file.flags).putShort((short) file.method).putInt(0x21_0000);
            central.putInt(file.crc).putInt((int) file.packed).putInt((int) file.unpacked);
            central.putShort((short) file.name.length).putShort((short) 0).putShort((short) 0);
            central.putInt(0).putInt(file.unixMode << 16).putInt(start - before.length);
            directory.writeBytes(centralHeader);
            directory.writeBytes(file.name);
        }
        int start = out.size() - before.length;
        out.writeBytes(directory.toByteArray());
        int count = promised >= 0 ? promised : files.size();
        byte[] endRecord = new byte[22];
        ByteBuffer end = header(endRecord);
        end.putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count);
        end.putInt(directory.size()).putInt(start).putShort((short) 0);
        out.writeBytes(endRecord);
        out.writeBytes(after);
        return out.toByteArray();
    }

    private static ByteBuffer header(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
