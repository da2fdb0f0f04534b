package org.licenseportal.certificate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins Arabic letters: each gets the form that its neighbors ask for. The forms are those of the block Arabic
 * Presentation Forms-B, which lists them letter by letter in a fixed order: alone, last, first, in the middle. What a
 * form stands for is its compatibility decomposition, so no table is needed.
 */
final class ArabicJoining {

    private static final int FIRST_FORM = 0xfe80;
    private static final int LAST_FORM = 0xfefc;
    private static final int ALONE = 0;
    private static final int LAST = 1;
    private static final int FIRST = 2;
    private static final int MIDDLE = 3;
    private static final int TATWEEL = 0x640;

    /** The forms of a letter, or of LAM with ALEF, which are drawn as one. */
    private static final Map<String, List<Integer>> FORMS = forms();

    private ArabicJoining() {}

    /** The text with the forms of its letters; the order stays. */
    static String joined(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder joined = new StringBuilder();
        boolean before = false;
        int place = 0;
        while (place < letters.length) {
            List<Integer> pair = pair(letters, place);
            int next = place + (pair.isEmpty() ? 1 : 2);
            List<Integer> forms = pair.isEmpty() ? of(letters[place]) : pair;
            if (forms.isEmpty()) {
                joined.appendCodePoint(letters[place]);
                before = transparent(letters[place]) ? before : letters[place] == TATWEEL;
            } else {
                boolean after = forms.size() > FIRST && takesFromBefore(letters, next);
                joined.appendCodePoint(forms.get(form(before && forms.size() > LAST, after)));
                before = after;
            }
            place = next;
        }
        return joined.toString();
    }

    private static List<Integer> of(int letter) {
        return FORMS.getOrDefault(Character.toString(letter), List.of());
    }

    private static int form(boolean joinsBefore, boolean joinsAfter) {
        if (joinsBefore) {
            return joinsAfter ? MIDDLE : LAST;
        }
        return joinsAfter ? FIRST : ALONE;
    }

    private static List<Integer> pair(int[] letters, int place) {
        return place + 1 < letters.length
                ? FORMS.getOrDefault(
                        Character.toString(letters[place]) + Character.toString(letters[place + 1]), List.of())
                : List.of();
    }

    /** Whether the next letter, marks over it left aside, joins the one before it. */
    private static boolean takesFromBefore(int[] letters, int from) {
        for (int i = from; i < letters.length; i++) {
            if (!transparent(letters[i])) {
                return letters[i] == TATWEEL || of(letters[i]).size() > LAST;
            }
        }
        return false;
    }

    private static boolean transparent(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static Map<String, List<Integer>> forms() {
        Map<String, List<Integer>> forms = new HashMap<>();
        for (int form = FIRST_FORM; form <= LAST_FORM; form++) {
            String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            forms.computeIfAbsent(letters, key -> new ArrayList<>()).add(form);
        }
        return forms;
    }
}
