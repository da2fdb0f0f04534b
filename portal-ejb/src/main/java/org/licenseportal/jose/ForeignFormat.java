package org.licenseportal.jose;

import java.util.Optional;

/** Files that people upload by mistake, told by their first bytes, with what to do instead. */
enum ForeignFormat {
    ZIP(new int[] {'P', 'K', 3, 4}, "This is a ZIP archive. Unpack it and send the .licreq file that is in it."),
    GZIP(new int[] {0x1F, 0x8B}, "This is a compressed file. Unpack it and send the .licreq file that is in it."),
    PDF(new int[] {'%', 'P', 'D', 'F'}, "This is a PDF. Send the .licreq file that the installation wrote."),
    PNG(new int[] {0x89, 'P', 'N', 'G'}, "This is a picture. Send the .licreq file that the installation wrote."),
    JPEG(new int[] {0xFF, 0xD8, 0xFF}, "This is a picture. Send the .licreq file that the installation wrote."),
    UTF_16_BIG(new int[] {0xFE, 0xFF}, Constants.UTF_16),
    UTF_16_LITTLE(new int[] {0xFF, 0xFE}, Constants.UTF_16);

    private final int[] start;
    private final String advice;

    ForeignFormat(int[] start, String advice) {
        this.start = start;
        this.advice = advice;
    }

    static Optional<String> advice(byte[] bytes) {
        for (ForeignFormat format : values()) {
            if (format.starts(bytes)) {
                return Optional.of(format.advice);
            }
        }
        return Optional.empty();
    }

    private boolean starts(byte[] bytes) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static final class Constants {
        static final String UTF_16 = "The file was saved as UTF-16. Send it as the installation wrote it, in UTF-8.";
    }
}
