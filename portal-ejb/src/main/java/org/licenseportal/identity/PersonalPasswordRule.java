package org.licenseportal.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** No password contains what others know of its owner. Words of fewer than four letters are in too many passwords. */
final class PersonalPasswordRule implements PasswordRule {

    private static final int SHORTEST_WORD = 4;

    @Override
    public Optional<PasswordRefusal> refusal(String password, Set<String> owned) {
        String compact = compact(password);
        return owned.stream()
                        .map(PersonalPasswordRule::compact)
                        .anyMatch(word -> word.length() >= SHORTEST_WORD && compact.contains(word))
                ? Optional.of(PasswordRefusal.PERSONAL)
                : Optional.empty();
    }

    private static String compact(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]+", "");
    }
}
