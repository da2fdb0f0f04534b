package org.licenseportal.certificate;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws text that is read from right to left: letters joined, the first one at the right, brackets turned. */
final class RightToLeftText implements BidiReorderer {

    private static final String OPENING = "([{<\u00ab\u2039";
    private static final String CLOSING = ")]}>\u00bb\u203a";

    @Override
    public String reorderRTLTextToLTR(String text) {
        List<String> clusters = new ArrayList<>();
        text.codePoints().forEach(character -> {
            String drawn = turned(character);
            boolean mark = Character.getType(character) == Character.NON_SPACING_MARK && !clusters.isEmpty();
            clusters.add(mark ? clusters.remove(clusters.size() - 1) + drawn : drawn);
        });
        Collections.reverse(clusters);
        return String.join("", clusters);
    }

    private static String turned(int character) {
        int opening = OPENING.indexOf(character);
        int closing = CLOSING.indexOf(character);
        if (opening >= 0) {
            return CLOSING.substring(opening, opening + 1);
        }
        return closing >= 0 ? OPENING.substring(closing, closing + 1) : Character.toString(character);
    }

    @Override
    public String shapeText(String text) {
        return ArabicJoining.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
