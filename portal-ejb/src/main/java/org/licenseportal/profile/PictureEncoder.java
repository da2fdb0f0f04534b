package org.licenseportal.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a small square JPEG of what somebody uploaded. Only the pixels are kept: no position, no camera, no bytes of
 * the sender's that a browser could take for something else.
 */
@ApplicationScoped
class PictureEncoder {

    /** Pixels a side. */
    static final int SIDE = 256;

    /** The most bytes of a picture: what fits into a column as base64. */
    static final int LARGEST = 24_000;

    /** The most pixels that are decoded: a small file can unfold to gigabytes. */
    private static final long MOST_PIXELS = 40_000_000L;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final float[] QUALITIES = {0.85f, 0.7f, 0.5f, 0.3f, 0.15f};

    /** The picture; empty when this is no PNG and no JPEG that can be read. */
    Optional<PictureFile> encode(byte[] uploaded) {
        String format = starts(uploaded, PNG) ? "png" : starts(uploaded, JPEG) ? "jpeg" : "";
        if (format.isEmpty()) {
            return Optional.empty();
        }
        try {
            return decode(uploaded, format)
                    .map(picture -> square(picture, Orientation.of(uploaded)))
                    .map(this::compressed);
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException broken) {
            // the decoders of the JDK throw all of these at files that are not what they begin like
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, byte[] magic) {
        return bytes.length > magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    private static Optional<BufferedImage> decode(byte[] uploaded, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(uploaded))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            int side = Math.min(width, height);
            ImageReadParam middle = reader.getDefaultReadParam();
            middle.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
            int step = Math.max(1, side / (2 * SIDE));
            middle.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(reader.read(0, middle));
        } finally {
            reader.dispose();
        }
    }

    /** On white, because a JPEG has no transparency, and upright. */
    private static BufferedImage square(BufferedImage picture, Orientation orientation) {
        BufferedImage square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = square.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, SIDE, SIDE);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.transform(orientation.turn(SIDE));
        canvas.drawImage(picture, 0, 0, SIDE, SIDE, null);
        canvas.dispose();
        return square;
    }

    private PictureFile compressed(BufferedImage square) {
        byte[] jpeg = {};
        for (float quality : QUALITIES) {
            jpeg = jpeg(square, quality);
            if (jpeg.length <= LARGEST) {
                break;
            }
        }
        return new PictureFile(jpeg, checkSum(jpeg));
    }

    private static byte[] jpeg(BufferedImage square, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(square, null, null), how);
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory can be written to", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String checkSum(byte[] jpeg) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
