package se.kursverk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PalettePngTests {

    private static final Color ACCENT = new Color(0x0b5566);

    @Test
    void theSamePictureWithSixteenColoursAndFlatAreasAsTheyWere() throws IOException {
        byte[] screenshot = screenshot();

        byte[] small = PalettePng.of(screenshot);

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(small));
        assertThat(picture.getWidth()).isEqualTo(200);
        assertThat(picture.getHeight()).isEqualTo(100);
        assertThat(picture.getRGB(2, 2)).isEqualTo(Color.WHITE.getRGB());
        assertThat(picture.getRGB(100, 50)).isEqualTo(ACCENT.getRGB());
        assertThat(colours(picture)).hasSizeBetween(3, 16);
        assertThat(small[24]).as("bits a pixel").isEqualTo((byte) 4);
        assertThat(small).hasSizeLessThan(screenshot.length / 2);
    }

    @Test
    void theSameBytesEveryTime() throws IOException {
        assertThat(PalettePng.of(screenshot())).isEqualTo(PalettePng.of(screenshot()));
    }

    private static byte[] screenshot() throws IOException {
        BufferedImage picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 200, 100);
        graphics.setColor(ACCENT);
        graphics.fillOval(20, 10, 160, 80);
        graphics.setColor(new Color(0x211d18));
        graphics.drawOval(20, 10, 160, 80);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new TreeSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }
}
