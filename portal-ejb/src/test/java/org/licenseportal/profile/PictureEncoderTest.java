package org.licenseportal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureEncoderTest {

    private final PictureEncoder encoder = new PictureEncoder();

    @ParameterizedTest
    @CsvSource({"png, 64, 64", "png, 300, 1200", "jpeg, 4000, 300", "jpeg, 256, 256"})
    void anyPictureBecomesASmallSquareJpeg(String format, int width, int height) throws IOException {
        PictureFile picture =
                encoder.encode(file(picture(width, height), format)).orElseThrow();

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        assertEquals(PictureEncoder.SIDE, read.getWidth());
        assertEquals(PictureEncoder.SIDE, read.getHeight());
        assertTrue(picture.jpeg().length <= PictureEncoder.LARGEST);
        assertEquals(64, picture.checkSum().length());
    }

    @Test
    void evenNoiseFits() throws IOException {
        BufferedImage noise = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 360_000; i++) {
            noise.setRGB(i % 600, i / 600, random.nextInt());
        }
        assertTrue(encoder.encode(file(noise, "png")).orElseThrow().jpeg().length <= PictureEncoder.LARGEST);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        byte[] clear = file(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB), "png");
        BufferedImage read = ImageIO.read(
                new ByteArrayInputStream(encoder.encode(clear).orElseThrow().jpeg()));
        assertEquals(Color.WHITE, new Color(read.getRGB(10, 10)));
    }

    @Test
    void nothingButThePixelsIsKept() throws IOException {
        byte[] plain = file(picture(300, 300), "jpeg");
        byte[] secret = "GPS: 51.5, -0.1 <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] more = Arrays.copyOf(plain, plain.length + secret.length);
        System.arraycopy(secret, 0, more, plain.length, secret.length);

        PictureFile picture = encoder.encode(more).orElseThrow();

        assertFalse(new String(picture.jpeg(), StandardCharsets.ISO_8859_1).contains("script"));
        assertEquals(encoder.encode(plain), Optional.of(picture));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 20, 20",
        "2, 236, 20",
        "3, 236, 236",
        "4, 20, 236",
        "5, 20, 20",
        "6, 236, 20",
        "7, 236, 236",
        "8, 20, 236"
    })
    void whatAPhoneTookStandsUpright(int code, int x, int y) throws IOException {
        BufferedImage corner = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = corner.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 80, 80);
        canvas.dispose();

        PictureFile picture = encoder.encode(held(file(corner, "jpeg"), code)).orElseThrow();

        Color there =
                new Color(ImageIO.read(new ByteArrayInputStream(picture.jpeg())).getRGB(x, y));
        assertTrue(there.getRed() > 200 && there.getGreen() < 60, code + ": " + there);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "\u00ff\u00d8\u00ff\u00e0JFIF",
                "\u0089PNG\r\n\u001a\nnot a picture"
            })
    void whatIsNoPngAndNoJpegIsRefusedWhateverItBeginsLike(String content) {
        assertEquals(Optional.empty(), encoder.encode(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aPictureThatUnfoldsToGigabytesIsNotDecoded() throws IOException {
        byte[] small = file(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_BINARY), "png");
        // width and height of the header chunk, which is read before any pixel
        byte[] bomb = small.clone();
        Arrays.fill(bomb, 17, 20, (byte) 0x7f);
        Arrays.fill(bomb, 21, 24, (byte) 0x7f);
        assertEquals(Optional.empty(), encoder.encode(bomb));
    }

    /** The same JPEG with an Exif segment that says how the camera was held. */
    private static byte[] held(byte[] jpeg, int code) {
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100"
                        + String.format("%02x", code) + "0000" + "00000000");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(exif);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.ORANGE);
        canvas.fillOval(0, 0, width, height);
        canvas.dispose();
        return picture;
    }

    private static byte[] file(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(picture, format, bytes));
        return bytes.toByteArray();
    }
}
