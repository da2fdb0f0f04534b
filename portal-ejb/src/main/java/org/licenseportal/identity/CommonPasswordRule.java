package org.licenseportal.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * None of the passwords that everybody tries first: a word that many people use, however it is decorated with digits
 * and signs, written with digits for letters, doubled, or put beside another such word; and no date or phone number.
 */
final class CommonPasswordRule implements PasswordRule {

    private static final String LIST = "common-words.txt";
    private static final int LONGEST_NUMBER = 11;

    /** Two common words side by side are as good as one, up to here. */
    private static final int LONGEST_PAIR = 15;

    private static final Map<Character, Character> LETTERS =
            Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's', '!', 'i', '|', 'l');

    private final Set<String> words = read();

    @Override
    public Optional<PasswordRefusal> refusal(String password, Set<String> owned) {
        String lower = password.toLowerCase(Locale.ROOT);
        boolean number = lower.length() <= LONGEST_NUMBER && lower.matches("[\\d\\s./+-]+");
        return number || guessed(bare(lower)) || guessed(bare(spelled(lower))) || guessed(spelled(bare(lower)))
                ? Optional.of(PasswordRefusal.COMMON)
                : Optional.empty();
    }

    private boolean guessed(String text) {
        String word = text.replaceAll("[\\s._-]+", "");
        return words.contains(word) || word.length() <= LONGEST_PAIR && pair(word) || repeated(word);
    }

    private boolean pair(String word) {
        for (int cut = 3; cut <= word.length() - 3; cut++) {
            if (words.contains(word.substring(0, cut)) && words.contains(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private boolean repeated(String word) {
        String half = word.substring(0, word.length() / 2);
        return words.contains(half) && word.equals(half + half);
    }

    /** Without the digits and signs around it. */
    private static String bare(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String spelled(String text) {
        return text.chars()
                .mapToObj(letter -> String.valueOf(LETTERS.getOrDefault((char) letter, (char) letter)))
                .collect(Collectors.joining());
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPasswordRule.class.getResourceAsStream(LIST), LIST),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Set.of(line.split(" ")).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
