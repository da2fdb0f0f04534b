package org.licenseportal.web.support;

import java.util.regex.Pattern;

/** An opaque sRGB color; each channel from 0 to 255. */
record Color(int red, int green, int blue) {

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    /**
     * Reads {@code #RRGGBB}.
     *
     * @throws IllegalArgumentException when the text is not of that form
     */
    static Color of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("\"" + hex + "\" is not a color of the form #RRGGBB");
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** This color with a part (0 to 1) of another mixed in. */
    Color mixedWith(Color other, double part) {
        return new Color(mix(red, other.red, part), mix(green, other.green, part), mix(blue, other.blue, part));
    }

    /** The color as style sheets write it. */
    String hex() {
        return String.format("#%02X%02X%02X", red, green, blue);
    }

    private static int mix(int own, int others, double part) {
        return (int) Math.round(own + (others - own) * part);
    }
}
