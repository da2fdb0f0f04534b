package org.licenseportal.client.command;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads QR codes as a phone does, from what a person sees. */
final class QrReading {
    private static final int FEWEST_PIXELS = 3;
    private static final int MOST_PIXELS = 10;
    private static final int WHITE = 0xFFFFFF;

    /** Searching the picture for the code; then taking the whole of it for one, as when the phone is held close. */
    private static final List<DecodeHintType> WAYS = List.of(DecodeHintType.TRY_HARDER, DecodeHintType.PURE_BARCODE);

    private QrReading() {}

    /** A terminal of half blocks: a block is the letters' color, which is light unless told otherwise. */
    static String ofTerminal(String text, boolean darkLetters) {
        List<String> lines = text.lines().toList();
        boolean[][] dark = new boolean[lines.size() * 2][lines.get(0).length()];
        for (int row = 0; row < lines.size(); row++) {
            for (int x = 0; x < lines.get(row).length(); x++) {
                char c = lines.get(row).charAt(x);
                dark[2 * row][x] = (c == '\u2588' || c == '\u2580') == darkLetters;
                dark[2 * row + 1][x] = (c == '\u2588' || c == '\u2584') == darkLetters;
            }
        }
        return decode(dark);
    }

    static String ofSvg(String svg) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(svg);
        if (!box.find()) {
            throw new IllegalArgumentException("no view box");
        }
        boolean[][] dark = new boolean[Integer.parseInt(box.group(2))][Integer.parseInt(box.group(1))];
        Matcher module = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z").matcher(svg);
        while (module.find()) {
            dark[Integer.parseInt(module.group(2))][Integer.parseInt(module.group(1))] = true;
        }
        return decode(dark);
    }

    /** Held nearer or farther, as somebody does whose phone does not see it at once. */
    private static String decode(boolean[][] dark) {
        return WAYS.stream()
                .flatMap(way -> IntStream.rangeClosed(FEWEST_PIXELS, MOST_PIXELS)
                        .mapToObj(scale -> decode(dark, scale, way))
                        .flatMap(Optional::stream))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no camera reads this"));
    }

    private static Optional<String> decode(boolean[][] dark, int scale, DecodeHintType way) {
        int width = dark[0].length * scale;
        int height = dark.length * scale;
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, WHITE);
        for (int i = 0; i < pixels.length; i++) {
            if (dark[i / width / scale][i % width / scale]) {
                pixels[i] = 0;
            }
        }
        try {
            BinaryBitmap image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            return Optional.of(
                    new QRCodeReader().decode(image, Map.of(way, true)).getText());
        } catch (ReaderException unseen) {
            return Optional.empty();
        }
    }
}
