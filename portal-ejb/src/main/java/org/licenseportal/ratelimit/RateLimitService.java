package org.licenseportal.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.PortalSettings;

/**
 * Keeps anonymous callers from flooding the license exchange or a mailbox, and from listing sites by trial.
 *
 * <p>The counts live in this node's memory, bounded in number; a node that restarts begins anew. Behind a load
 * balancer each node counts for itself.
 */
@ApplicationScoped
public class RateLimitService {

    /** Keys remembered at most: about 20 MB. The keys unused for longest go first. */
    private static final int KEYS = 100_000;

    @Inject
    PortalSettings settings;

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(KEYS)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    private record Key(RateLimit limit, String subject) {}

    /**
     * Counts one license request.
     *
     * @param site what the request names as its site
     * @return how long to wait before the next try, or empty when the request may go on
     */
    public Optional<Duration> request(Caller caller, String site) {
        if (!settings.rateLimited()) {
            return Optional.empty();
        }
        return waitFor(RateLimit.REQUESTS_OF_ADDRESS, caller.address())
                .or(() -> missesLeft(caller))
                .or(() -> waitFor(RateLimit.REQUESTS_OF_SITE, site));
    }

    /** Counts an answer "site unknown": too many of them close the exchange to the address for some minutes. */
    public void miss(Caller caller) {
        if (settings.rateLimited()) {
            bucket(RateLimit.MISSES_OF_ADDRESS, caller.address()).tryConsume(1);
        }
    }

    /**
     * Counts one mail with a license.
     *
     * @return how long to wait before the next one, or empty when it may be sent
     */
    public Optional<Duration> mail(Caller caller, String license) {
        return settings.rateLimited()
                ? waitFor(RateLimit.MAILS_OF_ADDRESS, caller.address())
                        .or(() -> waitFor(RateLimit.MAILS_OF_LICENSE, license))
                : Optional.empty();
    }

    /** Counts one mail to this recipient, who may be anybody. */
    public Optional<Duration> mailTo(String recipient) {
        return settings.rateLimited()
                ? waitFor(RateLimit.MAILS_TO_RECIPIENT, recipient.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Counts one word about an issue of this account, which is mailed to many. */
    public Optional<Duration> issue(String account) {
        return settings.rateLimited() ? waitFor(RateLimit.ISSUES_OF_ACCOUNT, account) : Optional.empty();
    }

    /** Counts one check of a certificate. */
    public Optional<Duration> certificateCheck(Caller caller) {
        return settings.rateLimited() ? waitFor(RateLimit.CHECKS_OF_ADDRESS, caller.address()) : Optional.empty();
    }

    /** Counts one login at somebody's own organization that is begun. */
    public Optional<Duration> signOn(Caller caller) {
        return settings.rateLimited() ? waitFor(RateLimit.SIGN_ONS_OF_ADDRESS, caller.address()) : Optional.empty();
    }

    /** Counts one message that says it is a gateway's, before anything of it is read. */
    public Optional<Duration> gatewayMessage(Caller caller) {
        return settings.rateLimited() ? waitFor(RateLimit.GATEWAYS_OF_ADDRESS, caller.address()) : Optional.empty();
    }

    /** Counts one message of a gateway, whose signature was right. */
    public Optional<Duration> gatewayMessage(String gateway) {
        return settings.rateLimited() ? waitFor(RateLimit.MESSAGES_OF_GATEWAY, gateway) : Optional.empty();
    }

    /** Counts one gateway that announces itself for the first time. */
    public Optional<Duration> newGateway(Caller caller) {
        return settings.rateLimited() ? waitFor(RateLimit.NEW_GATEWAYS_OF_ADDRESS, caller.address()) : Optional.empty();
    }

    /** Whether somebody of this reseller may try a code of a gateway: how long to wait, or empty. */
    public Optional<Duration> claim(String reseller) {
        return settings.rateLimited() ? left(RateLimit.CLAIM_MISSES_OF_RESELLER, reseller) : Optional.empty();
    }

    /** Counts one code that no gateway shows. */
    public void claimMissed(String reseller) {
        if (settings.rateLimited()) {
            bucket(RateLimit.CLAIM_MISSES_OF_RESELLER, reseller).tryConsume(1);
        }
    }

    private Optional<Duration> missesLeft(Caller caller) {
        return left(RateLimit.MISSES_OF_ADDRESS, caller.address());
    }

    private Optional<Duration> left(RateLimit limit, String subject) {
        var estimate = bucket(limit, subject).estimateAbilityToConsume(1);
        return estimate.canBeConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(estimate.getNanosToWaitForRefill()));
    }

    private Optional<Duration> waitFor(RateLimit limit, String subject) {
        var probe = bucket(limit, subject).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(RateLimit limit, String subject) {
        return buckets.get(new Key(limit, subject), key -> Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(limit.tokens())
                        .refillGreedy(limit.tokens(), limit.period())
                        .build())
                .build());
    }
}
