package org.licenseportal.api.activation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.activation.RefusalReason;
import org.licenseportal.api.support.Problem;

class RefusalProblemsTest {

    /** The table of the license exchange, written down a second time. */
    private static final Map<String, Integer> CONTRACT = Map.ofEntries(
            Map.entry("request-malformed", 400),
            Map.entry("request-too-large", 413),
            Map.entry("signature-invalid", 400),
            Map.entry("site-unknown", 404),
            Map.entry("reseller-number-required", 422),
            Map.entry("activation-code-required", 422),
            Map.entry("hardware-mismatch", 409),
            Map.entry("hardware-reset-required", 409),
            Map.entry("emergency-used", 409),
            Map.entry("not-activated", 409),
            Map.entry("product-mismatch", 422),
            Map.entry("version-not-licensed", 422),
            Map.entry("voucher-unknown", 422),
            Map.entry("voucher-used", 409),
            Map.entry("voucher-not-redeemable-here", 422),
            Map.entry("request-id-reused", 409),
            Map.entry("rate-limited", 429),
            Map.entry("unavailable", 503));

    @ParameterizedTest
    @EnumSource
    void everyReasonHasTheStatusOfTheContractAndAText(RefusalReason reason) {
        assertEquals(CONTRACT.get(reason.slug()), RefusalProblems.status(reason));
        assertDoesNotThrow(() -> Problem.of(reason.slug(), RefusalProblems.status(reason)));
    }

    @Test
    void everyProblemOfTheContractHasAReason() {
        assertEquals(CONTRACT.size(), RefusalReason.values().length);
    }

    @Test
    void aFactStandsInTheText() {
        var problem = Problem.of("version-not-licensed", 422, Optional.of("5.0"));

        assertEquals(
                "The site is licensed up to version 5.0. Install version 5.0 or an earlier one, or order an upgrade.",
                problem.detail());
    }
}
