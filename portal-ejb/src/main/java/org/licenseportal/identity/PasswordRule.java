package org.licenseportal.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One reason against a password. What a password is made of is left to its owner (OWASP ASVS 5.0, 6.2): no capitals, no
 * digits are asked for, only length, and that others would not guess it.
 */
interface PasswordRule {

    /** In this order; the first refusal wins. */
    List<PasswordRule> ALL = List.of(
            new LengthRule(), new PersonalPasswordRule(), new CommonPasswordRule(), new PredictablePasswordRule());

    /**
     * Why the password is not taken; empty when this rule lets it pass.
     *
     * @param owned words that others know of the owner, in lower case
     */
    Optional<PasswordRefusal> refusal(String password, Set<String> owned);

    /** The first refusal of all rules. */
    static Optional<PasswordRefusal> check(String password, Set<String> owned) {
        return ALL.stream()
                .flatMap(rule -> rule.refusal(password, owned).stream())
                .findFirst();
    }
}
