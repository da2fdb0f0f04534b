package org.licenseportal.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ACC-6: a subscription's state follows from its days. */
class SubscriptionRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @CsvSource({
        "2025-11-24, 2026-11-23, false, expired",
        "2025-11-24, 2026-11-23, true,  expired",
        "2025-11-24, 2026-11-24, true,  expiring-soon",
        "2025-11-24, 2027-01-23, false, expiring-soon",
        "2025-11-24, 2027-01-24, false, assign",
        "2025-11-24, 2027-01-24, true,  active",
        "2026-11-24, 2027-11-23, true,  active",
        "2026-11-25, 2027-11-24, true,  pending-activation",
        "2026-11-25, 2026-11-25, false, pending-activation",
        "2026-11-25,           , false, pending-activation",
        "2025-11-24,           , false, perpetual",
        "2025-11-24,           , true,  perpetual"
    })
    void stateFollowsFromDays(LocalDate first, LocalDate last, boolean assigned, String state) {
        SubscriptionTerm term = new SubscriptionTerm(first, Optional.ofNullable(last));
        assertEquals(state, SubscriptionRule.state(term, assigned, TODAY).word());
    }
}
