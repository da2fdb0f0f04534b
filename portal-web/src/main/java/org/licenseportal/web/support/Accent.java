package org.licenseportal.web.support;

import java.util.ArrayList;
import java.util.List;

/**
 * The vendor's accent color: one for the light theme, one for the dark. Links, primary buttons and the focus ring wear
 * it, so it has to be readable on every surface of its theme, and the text on a button has to be readable on it.
 */
record Accent(Color light, Color dark) {

    /** Setting that holds the color of the light theme, {@code #RRGGBB}. */
    static final String LIGHT_SETTING = "portal.vendor.accent.light";
    /** Setting that holds the color of the dark theme, {@code #RRGGBB}. */
    static final String DARK_SETTING = "portal.vendor.accent.dark";
    /** The portal's own pair. */
    static final Accent DEFAULT = new Accent(Color.of("#0B5CAD"), Color.of("#7AB8F5"));

    private static final Color WHITE = Color.of("#FFFFFF");
    private static final Color BLACK = Color.of("#000000");
    private static final Color INK = Color.of("#0F151C");
    private static final Color DARK_SURFACE = Color.of("#18212B");
    /** Page and card; white is also the text on a primary button. */
    private static final List<Color> LIGHT_GROUNDS = List.of(WHITE, Color.of("#F6F7F9"));
    /** Page, card and menu; the page's color is also the text on a primary button. */
    private static final List<Color> DARK_GROUNDS = List.of(INK, DARK_SURFACE, Color.of("#202B37"));

    /** What is wrong with the pair: one sentence per setting that fails, none when both can be read. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        check(LIGHT_SETTING, light, LIGHT_GROUNDS, faults);
        check(DARK_SETTING, dark, DARK_GROUNDS, faults);
        return faults;
    }

    /** The rule that puts this pair, and the shades made from it, in the place of the portal's own; empty for those. */
    String rule() {
        if (equals(DEFAULT)) {
            return "";
        }
        return ":root{--accent:%s;--accent-hover:%s;--accent-soft:%s}%n"
                .formatted(
                        pair(light, dark),
                        pair(light.mixedWith(BLACK, 0.2), dark.mixedWith(WHITE, 0.3)),
                        pair(WHITE.mixedWith(light, 0.1), DARK_SURFACE.mixedWith(dark, 0.2)));
    }

    private static String pair(Color light, Color dark) {
        return "light-dark(" + light.hex() + "," + dark.hex() + ")";
    }

    private static void check(String setting, Color accent, List<Color> grounds, List<String> faults) {
        for (Color ground : grounds) {
            double ratio = Contrast.between(accent, ground);
            if (ratio < Contrast.TEXT) {
                faults.add("%s: %s has a contrast of %.2f on %s, and text needs %.1f"
                        .formatted(setting, accent.hex(), ratio, ground.hex(), Contrast.TEXT));
                return;
            }
        }
    }
}
