package se.kursverk.figures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** Makes a screenshot small: a flat drawing has few colours, and a PNG with a palette is a third the size. */
final class PalettePng {

    private static final int COLOURS = 256;
    private static final int FEWEST_SHADES = 6;

    private PalettePng() {}

    /** The same picture with at most 256 colours; as many shades per channel as that leaves room for. */
    static byte[] of(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int shades = COLOURS;
        Map<Integer, Integer> palette = palette(picture, shades);
        while (palette.size() > COLOURS && shades > FEWEST_SHADES) {
            shades = Math.max(FEWEST_SHADES, shades * 3 / 4);
            palette = palette(picture, shades);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(indexed(picture, palette, shades), "png", out);
        return out.toByteArray();
    }

    private static Map<Integer, Integer> palette(BufferedImage picture, int shades) {
        Map<Integer, Integer> palette = new TreeMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                palette.put(reduce(picture.getRGB(x, y), shades), 0);
            }
        }
        int index = 0;
        for (Map.Entry<Integer, Integer> colour : palette.entrySet()) {
            colour.setValue(index++);
        }
        return palette;
    }

    private static BufferedImage indexed(BufferedImage picture, Map<Integer, Integer> palette, int shades) {
        int[] colours = new int[COLOURS];
        palette.forEach((colour, index) -> colours[index] = colour);
        IndexColorModel model =
                new IndexColorModel(Byte.SIZE, palette.size(), colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage indexed =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = palette.getOrDefault(reduce(picture.getRGB(x, y), shades), 0);
                indexed.getRaster().setSample(x, y, 0, index);
            }
        }
        return indexed;
    }

    private static int reduce(int colour, int shades) {
        int red = reduceChannel((colour >> 16) & 0xFF, shades);
        int green = reduceChannel((colour >> 8) & 0xFF, shades);
        int blue = reduceChannel(colour & 0xFF, shades);
        return (red << 16) | (green << 8) | blue;
    }

    private static int reduceChannel(int value, int shades) {
        int step = (value * (shades - 1) + 127) / 255;
        return (step * 255 + (shades - 1) / 2) / (shades - 1);
    }
}
