package org.licenseportal.ratelimit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.PortalSettings;

/** ONB-3: nobody guesses codes, floods with messages, or fills the table of gateways. */
class GatewayLimitTest {

    private static final Caller CALLER = new Caller("192.0.2.7", "request-1");

    private final RateLimitService limiter = new RateLimitService();

    GatewayLimitTest() {
        limiter.settings = new PortalSettings() {
            @Override
            public boolean rateLimited() {
                return true;
            }
        };
    }

    @Test
    void onlyCodesThatNobodyShowsCount() {
        IntStream.range(0, 100).forEach(count -> assertEquals(Optional.empty(), limiter.claim("000000")));
        IntStream.range(0, RateLimit.CLAIM_MISSES_OF_RESELLER.tokens()).forEach(count -> limiter.claimMissed("000000"));
        assertTrue(limiter.claim("000000").isPresent());
        assertEquals(Optional.empty(), limiter.claim("000001"));
    }

    @Test
    void oneGatewayFloodsForItselfAlone() {
        IntStream.range(0, RateLimit.MESSAGES_OF_GATEWAY.tokens())
                .forEach(count -> assertEquals(Optional.empty(), limiter.gatewayMessage("one")));
        assertTrue(limiter.gatewayMessage("one").isPresent());
        assertEquals(Optional.empty(), limiter.gatewayMessage("another"));
    }

    @Test
    void oneAddressMakesSoManyGateways() {
        IntStream.range(0, RateLimit.NEW_GATEWAYS_OF_ADDRESS.tokens())
                .forEach(count -> assertEquals(Optional.empty(), limiter.newGateway(CALLER)));
        assertTrue(limiter.newGateway(CALLER).isPresent());
        assertEquals(Optional.empty(), limiter.gatewayMessage(CALLER));
    }
}
