package org.licenseportal.ratelimit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.PortalSettings;

class RateLimitServiceTest {

    private static final String REQUEST_ID = "0d1f6a52-1111-4222-8333-abcdefabcdef";
    private static final Caller CALLER = new Caller("192.0.2.7", REQUEST_ID);
    private static final Caller OTHER = new Caller("192.0.2.8", REQUEST_ID);

    private final RateLimitService limiter = limiter(true);

    @Test
    void oneSiteIsAskedForOnlySoOftenByWhoeverAsks() {
        IntStream.range(0, RateLimit.REQUESTS_OF_SITE.tokens())
                .forEach(count -> assertEquals(Optional.empty(), limiter.request(CALLER, "18429")));

        assertTrue(limiter.request(OTHER, "18429").isPresent());
        assertEquals(Optional.empty(), limiter.request(OTHER, "18428"));
    }

    @Test
    void whoTriesSiteIdsOneAfterTheOtherIsShutOutForAWhile() {
        IntStream.range(0, RateLimit.MISSES_OF_ADDRESS.tokens()).forEach(count -> limiter.miss(CALLER));

        var wait = limiter.request(CALLER, "18429").orElseThrow();
        assertTrue(wait.compareTo(Duration.ZERO) > 0 && wait.compareTo(RateLimit.MISSES_OF_ADDRESS.period()) <= 0);
        assertEquals(Optional.empty(), limiter.request(OTHER, "18429"));
    }

    @Test
    void oneLicenseIsMailedOnlySoOftenByWhoeverHasIt() {
        IntStream.range(0, RateLimit.MAILS_OF_LICENSE.tokens())
                .forEach(count -> assertEquals(Optional.empty(), limiter.mail(CALLER, "license 1")));

        assertTrue(limiter.mail(OTHER, "license 1").isPresent());
        assertEquals(Optional.empty(), limiter.mail(OTHER, "license 2"));
    }

    @Test
    void oneSenderMailsOnlySoManyLicenses() {
        IntStream.range(0, RateLimit.MAILS_OF_ADDRESS.tokens())
                .forEach(count -> assertEquals(Optional.empty(), limiter.mail(CALLER, "license " + count)));

        assertTrue(limiter.mail(CALLER, "another").isPresent());
        assertEquals(Optional.empty(), limiter.mail(OTHER, "another"));
    }

    @Test
    void nobodysMailboxIsFlooded() {
        IntStream.range(0, RateLimit.MAILS_TO_RECIPIENT.tokens())
                .forEach(count -> assertEquals(Optional.empty(), limiter.mailTo("anna@northgate.example")));

        assertTrue(limiter.mailTo("Anna@northgate.example").isPresent());
        assertEquals(Optional.empty(), limiter.mailTo("ben@northgate.example"));
    }

    @Test
    void demoModeMaySwitchTheLimitsOff() {
        var off = limiter(false);
        IntStream.range(0, 1000).forEach(count -> assertEquals(Optional.empty(), off.request(CALLER, "18429")));
    }

    private static RateLimitService limiter(boolean limited) {
        var limiter = new RateLimitService();
        limiter.settings = new PortalSettings() {
            @Override
            public boolean rateLimited() {
                return limited;
            }
        };
        return limiter;
    }
}
