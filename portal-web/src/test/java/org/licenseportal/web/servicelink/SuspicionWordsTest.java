package org.licenseportal.web.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.servicelink.Suspicion;
import org.licenseportal.servicelink.SuspicionDetail;
import org.licenseportal.servicelink.SuspicionEnd;
import org.licenseportal.servicelink.SuspicionId;
import org.licenseportal.servicelink.SuspicionKind;
import org.licenseportal.servicelink.SuspiciousMachine;
import org.licenseportal.site.LicenseReport;
import org.licenseportal.site.SiteId;
import org.licenseportal.web.support.Texts;

/** SL-4: what happened and what to do, in words. */
class SuspicionWordsTest {

    private static final Instant SEEN = Instant.parse("2026-11-28T10:00:00Z");

    private final SuspicionWords words =
            new SuspicionWords(Texts.of("servicelink", Locale.ENGLISH), ZoneOffset.UTC, "");

    @Test
    void everyKindSaysWhatHappenedAndWhatToDo() {
        assertEquals(
                "A request came from another machine than the one that has the site, and was refused.",
                happened(SuspicionKind.TWO_MACHINES, SuspicionDetail.BOTH, 1));
        assertEquals(
                "3 requests came from another machine than the one that has the site, and were refused.",
                happened(SuspicionKind.TWO_MACHINES, SuspicionDetail.DEVICE, 3));
        assertEquals(
                "2 requests came with one device key for two sites: 18429 and another site.",
                happened(SuspicionKind.COPIED_KEY, SuspicionDetail.OTHER_SITE, 2));
        assertEquals(
                "The device key of the site is in use on two machines: requests come from one and from the other in"
                        + " turn, once so far.",
                happened(SuspicionKind.COPIED_KEY, SuspicionDetail.HARDWARE, 1));
        assertEquals(
                "The installation said that it holds license 2. The time before it had said that it holds license 3,"
                        + " and got license 4. That was seen 2 times so far.",
                happened(SuspicionKind.LOWER_SEQUENCE, SuspicionDetail.SEQUENCE, 2));
    }

    @Test
    void whatIsAtAnotherResellersSiteIsNotSaid() {
        SuspicionLine line =
                words.line(suspicion(SuspicionKind.COPIED_KEY, SuspicionDetail.OTHER_SITE, Optional.empty()));

        assertTrue(line.seen().stream().anyMatch(fact -> fact.value().contains("another reseller")));
        assertEquals("/sites/suspicions/00000000-0000-4000-8000-000000000001", line.path());
    }

    @Test
    void anEndSaysWhoAndWhy() {
        SuspicionEnd byPortal = new SuspicionEnd(SEEN, SuspicionEnd.PORTAL, "It was activated.");
        SuspicionLine line =
                words.line(suspicion(SuspicionKind.TWO_MACHINES, SuspicionDetail.BOTH, Optional.of(byPortal)));

        assertFalse(line.open());
        assertEquals(
                List.of("the portal", "28 Nov 2026, 10:00", "It was activated."),
                line.settled().stream().map(fact -> fact.value()).toList());
    }

    private String happened(SuspicionKind kind, SuspicionDetail detail, long times) {
        Suspicion once = suspicion(kind, detail, Optional.empty());
        Suspicion often = new Suspicion(
                once.id(),
                once.site(),
                once.owner(),
                kind,
                detail,
                SEEN,
                SEEN,
                times,
                once.machine(),
                Optional.empty(),
                once.held(),
                once.before(),
                Optional.empty());
        SuspicionLine line = words.line(often);
        assertEquals(2, line.cures().size());
        assertFalse(line.detail().isEmpty());
        return line.happened();
    }

    private static Suspicion suspicion(SuspicionKind kind, SuspicionDetail detail, Optional<SuspicionEnd> settlement) {
        return new Suspicion(
                new SuspicionId(UUID.fromString("00000000-0000-4000-8000-000000000001")),
                new SiteId("18429"),
                new ResellerNumber("000000"),
                kind,
                detail,
                SEEN,
                SEEN,
                1,
                new SuspiciousMachine("key", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.of(2L),
                Optional.of(new LicenseReport(3, 4)),
                settlement);
    }
}
