package org.licenseportal.web.support;

/** Contrast between two colors, as WCAG 2.2 computes it (success criterion 1.4.3). */
final class Contrast {

    /** The least ratio for text of normal size. */
    static final double TEXT = 4.5;

    private static final double LINEAR_LIMIT = 0.04045;

    private Contrast() {}

    /** Ratio from 1 (the same color) to 21 (black on white); the order of the two does not matter. */
    static double between(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= LINEAR_LIMIT ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
