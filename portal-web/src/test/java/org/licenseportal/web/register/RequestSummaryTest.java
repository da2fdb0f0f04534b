package org.licenseportal.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.licenseportal.jose.RequestClaims;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.jose.SiteClaim;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.Texts;

class RequestSummaryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Texts TEXTS = Texts.of("register", Locale.ENGLISH);

    @Test
    void namesTheActTheSiteAndTheAge() {
        RequestSummary summary = RequestSummary.of(request(RequestOperation.ACTIVATE, List.of()), NOW, TEXTS);

        assertEquals("Activate site 18429", summary.headline());
        assertEquals("Riverside Clinic, MCS 5.0, made 3 minutes ago", summary.subline());
        assertEquals("", summary.warning());
    }

    @Test
    void showsNoVoucherCodeWhole() {
        RequestSummary summary =
                RequestSummary.of(request(RequestOperation.ACTIVATE, List.of("AAAA-BBBB-CCCC-DDDD")), NOW, TEXTS);

        assertTrue(summary.facts().contains(Fact.of("Vouchers", "1 (…DDDD)")), summary.toString());
        assertFalse(summary.toString().contains("CCCC"));
        assertEquals("1 voucher is used for this site when you confirm. That cannot be undone.", summary.warning());
    }

    @Test
    void saysWhatADeactivationEnds() {
        RequestSummary summary = RequestSummary.of(request(RequestOperation.DEACTIVATE, List.of()), NOW, TEXTS);

        assertEquals("Deactivate site 18429", summary.headline());
        assertTrue(summary.warning().contains("hardware ID"), summary.warning());
    }

    private static RequestClaims request(RequestOperation operation, List<String> vouchers) {
        return new RequestClaims(
                UUID.randomUUID(),
                NOW.minusSeconds(200).getEpochSecond(),
                operation,
                new SiteClaim(SiteClaim.Kind.SITE_ID, "18429"),
                "sha256:5d0c",
                Optional.of("MCS"),
                Optional.of("5.0"),
                Optional.of("Riverside Clinic"),
                Optional.empty(),
                Optional.empty(),
                vouchers,
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }
}
