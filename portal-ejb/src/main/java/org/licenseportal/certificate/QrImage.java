package org.licenseportal.certificate;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code as a picture that a page carries in itself. */
final class QrImage {

    /** Dots for each square of the code: enough that no reader of PDF blurs it. */
    private static final int SCALE = 8;

    /** Squares of white around the code, as ISO/IEC 18004 wants it. */
    private static final int QUIET = 4;

    private static final int WHITE = 0xffffff;

    private QrImage() {}

    /** The code of a text as the address of a PNG. */
    static String address(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int width = (code.size + 2 * QUIET) * SCALE;
        BufferedImage picture = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                if (!code.getModule(x / SCALE - QUIET, y / SCALE - QUIET)) {
                    picture.setRGB(x, y, WHITE);
                }
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
