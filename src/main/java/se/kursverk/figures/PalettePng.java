package se.kursverk.figures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/**
 * Makes a screenshot small: a flat drawing has few colours, and sixteen leave shades enough for smooth edges. With four
 * bits a pixel and no filters, which only disturb a palette's indices, the picture has less than half the size that
 * {@code javax.imageio} gives it.
 */
final class PalettePng {

    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int BITS = 4;
    private static final byte PALETTE = 3;
    private static final int HEADER_DATA = 13;
    private static final int CHANNELS = 3;

    private PalettePng() {}

    /** The same picture with at most sixteen colours. */
    static byte[] of(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        List<Integer> palette = Palette.of(colours(picture), 1 << BITS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(SIGNATURE);
        write("IHDR", header(picture), out);
        write("PLTE", entries(palette), out);
        write("IDAT", deflated(indices(picture, palette)), out);
        write("IEND", new byte[0], out);
        return bytes.toByteArray();
    }

    /** How many pixels have each colour. */
    private static Map<Integer, Integer> colours(BufferedImage picture) {
        Map<Integer, Integer> colours = new TreeMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        return colours;
    }

    private static byte[] header(BufferedImage picture) {
        byte[] header = new byte[HEADER_DATA];
        ByteBuffer.wrap(header)
                .putInt(picture.getWidth())
                .putInt(picture.getHeight())
                .put((byte) BITS)
                .put(PALETTE);
        return header;
    }

    private static byte[] entries(List<Integer> palette) {
        byte[] entries = new byte[palette.size() * CHANNELS];
        ByteBuffer buffer = ByteBuffer.wrap(entries);
        palette.forEach(colour ->
                buffer.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put(colour.byteValue()));
        return entries;
    }

    /** The rows, each after the number of its filter, which is none; two pixels a byte. */
    private static byte[] indices(BufferedImage picture, List<Integer> palette) {
        int row = 1 + (picture.getWidth() + 1) / 2;
        byte[] indices = new byte[row * picture.getHeight()];
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y) & 0xffffff;
                int index = nearest.computeIfAbsent(colour, wanted -> Palette.nearest(palette, wanted));
                indices[y * row + 1 + x / 2] |= (byte) (x % 2 == 0 ? index << BITS : index);
            }
        }
        return indices;
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, best)) {
            deflater.write(bytes);
        } finally {
            best.end();
        }
        return out.toByteArray();
    }

    /** A chunk: length, type, data, checksum of type and data. */
    private static void write(String type, byte[] data, DataOutputStream out) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
