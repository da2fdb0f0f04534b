package org.licenseportal.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** No walk over the keyboard or along the alphabet, and not a few characters again and again. */
final class PredictablePasswordRule implements PasswordRule {

    /** A walk shorter than this is in many a good password. */
    private static final int SHORTEST_WALK = 4;

    /** So many characters outside of walks are a password of their own. */
    private static final int ENOUGH = 5;

    private static final int LONGEST_UNIT = 4;
    private static final int FEWEST_CHARACTERS = 4;

    private static final List<String> WALKS = Stream.of(
                    "01234567890",
                    "abcdefghijklmnopqrstuvwxyz",
                    "qwertyuiop[]",
                    "asdfghjkl;'",
                    "zxcvbnm,./",
                    "qwertzuiopü",
                    "azertyuiop",
                    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
                    "zaqxswcdevfrbgtnhymjukilop",
                    "q1w2e3r4t5y6u7i8o9p0",
                    "1q2w3e4r5t6y7u8i9o0p",
                    "!@#$%^&*()_+",
                    "!\"§$%&/()=")
            .flatMap(walk -> Stream.of(walk, new StringBuilder(walk).reverse().toString()))
            .toList();

    @Override
    public Optional<PasswordRefusal> refusal(String password, Set<String> owned) {
        String lower = password.toLowerCase(Locale.ROOT);
        return lower.chars().distinct().count() < FEWEST_CHARACTERS || repeats(lower) || outsideOfWalks(lower) < ENOUGH
                ? Optional.of(PasswordRefusal.PREDICTABLE)
                : Optional.empty();
    }

    private static boolean repeats(String text) {
        for (int unit = 1; unit <= LONGEST_UNIT; unit++) {
            if (text.length() >= 2 * unit && text.substring(unit).equals(text.substring(0, text.length() - unit))) {
                return true;
            }
        }
        return false;
    }

    private static int outsideOfWalks(String text) {
        int outside = 0;
        int at = 0;
        while (at < text.length()) {
            int walked = walk(text, at);
            outside += walked < SHORTEST_WALK ? 1 : 0;
            at += walked < SHORTEST_WALK ? 1 : walked;
        }
        return outside;
    }

    /** How many characters from here on are next to each other in one walk. */
    private static int walk(String text, int from) {
        int longest = 0;
        for (String walk : WALKS) {
            int length = 0;
            while (from + length < text.length() && walk.contains(text.substring(from, from + length + 1))) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
