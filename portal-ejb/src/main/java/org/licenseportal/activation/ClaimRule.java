package org.licenseportal.activation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rules that decide whether a request has any claim to the site that it names. Whatever they refuse looks from
 * outside like a site that does not exist; the audit trail has the reason.
 */
enum ClaimRule {
    /** A reseller number that is given must be that of an active reseller. */
    RESELLER_UNKNOWN(attempt ->
            attempt.claims().resellerNumber().isPresent() && attempt.reseller().isEmpty()),

    /** PUB-4: a site that is owned refuses another reseller's number. */
    SITE_OF_ANOTHER_RESELLER(attempt -> attempt.reseller().isPresent()
            && !attempt.stocked()
            && !attempt.reseller().equals(attempt.site().resellerNumber())),

    /** Where the product asks for the site's activation code, it must be the right one. */
    ACTIVATION_CODE_WRONG(attempt -> attempt.asksForActivationCode()
            && attempt.claims()
                    .activationCode()
                    .filter(code -> !attempt.site().opensWith(code))
                    .isPresent());

    private final Predicate<Attempt> refuses;

    ClaimRule(Predicate<Attempt> refuses) {
        this.refuses = refuses;
    }

    /** The first rule that refuses. Every rule is asked, so that all refusals take the same work. */
    static Optional<Rejection> refusal(Attempt attempt) {
        return List.of(values()).stream().filter(rule -> rule.refuses.test(attempt)).toList().stream()
                .findFirst()
                .map(rule -> Rejection.siteUnknown(
                        rule.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
