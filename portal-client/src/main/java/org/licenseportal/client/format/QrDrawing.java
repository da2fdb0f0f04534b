package org.licenseportal.client.format;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.util.Optional;

/** A text as QR code. */
public final class QrDrawing {
    /** Light modules around it, which cameras need to find it (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private final String text;
    private final QrCode code;

    private QrDrawing(String text, QrCode code) {
        this.text = text;
        this.code = code;
    }

    /**
     * @param text what a camera is to read
     * @return its drawing; empty when it is too long for a QR code
     */
    public static Optional<QrDrawing> of(String text) {
        try {
            return Optional.of(new QrDrawing(text, QrCode.encodeText(text, QrCode.Ecc.LOW)));
        } catch (DataTooLongException e) {
            return Optional.empty();
        }
    }

    /** @return what a camera reads */
    public String text() {
        return text;
    }

    /**
     * Two rows of modules in a line of half blocks. A block lights up: on a dark terminal blocks are the light modules,
     * on a light one they are the dark ones.
     *
     * @param darkOnLight whether letters are dark on a light ground
     * @return lines for a terminal
     */
    public String terminal(boolean darkOnLight) {
        StringBuilder lines = new StringBuilder();
        for (int y = -QUIET; y < code.size + QUIET; y += 2) {
            for (int x = -QUIET; x < code.size + QUIET; x++) {
                boolean upper = code.getModule(x, y) == darkOnLight;
                boolean lower = code.getModule(x, y + 1) == darkOnLight;
                lines.append(upper ? (lower ? '\u2588' : '\u2580') : (lower ? '\u2584' : ' '));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /** @return an image that scales */
    public String svg() {
        int side = code.size + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M")
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"License request as QR code\">\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n<path fill=\"#000\" d=\"" + path
                + "\"/>\n</svg>\n";
    }
}
