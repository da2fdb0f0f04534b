package org.licenseportal.identity;

import java.util.Optional;
import java.util.Set;

/** Eight to 128 characters. */
final class LengthRule implements PasswordRule {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    @Override
    public Optional<PasswordRefusal> refusal(String password, Set<String> owned) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordRefusal.TOO_SHORT);
        }
        return length > LONGEST ? Optional.of(PasswordRefusal.TOO_LONG) : Optional.empty();
    }
}
