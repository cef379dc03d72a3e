package se.kursverk.inspection;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A file of any size, read in pieces and never whole. */
final class ZipSource implements Closeable {

    private final FileChannel channel;
    private final long size;

    private ZipSource(FileChannel channel, long size) {
        this.channel = channel;
        this.size = size;
    }

    static ZipSource open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        return new ZipSource(channel, channel.size());
    }

    long size() {
        return size;
    }

    /** Bytes from an offset, fewer where the file ends; little-endian, as a zip is. */
    ByteBuffer read(long offset, int length) throws IOException {
        return ByteBuffer.wrap(bytes(offset, length)).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Bytes from an offset, fewer where the file ends. */
    byte[] bytes(long offset, int length) throws IOException {
        int there = (int) Math.max(0, Math.min(length, size - offset));
        ByteBuffer bytes = ByteBuffer.allocate(there);
        long position = offset;
        while (bytes.hasRemaining()) {
            int count = channel.read(bytes, position);
            if (count < 0) {
                break;
            }
            position += count;
        }
        return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
