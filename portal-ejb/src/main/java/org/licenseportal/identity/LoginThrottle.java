package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PortalSettings;

/**
 * Slows down whoever guesses passwords (decision 0018). An attempt is counted before its password is looked at, by one
 * statement, so that a burst counts as many as it is; the counts are in the database, so that nodes count together.
 *
 * <p>Whoever guesses is stopped for some minutes at an account from an address. What counts over all addresses stops an
 * account for a minute at most: nobody can lock out another for long.
 */
@ApplicationScoped
class LoginThrottle {

    /** So many attempts in a stretch of time. */
    record Limit(String name, int attempts, Duration window) {}

    static final Limit ACCOUNT_FROM_ADDRESS = new Limit("account-from-address", 5, Duration.ofMinutes(10));
    static final Limit ADDRESS = new Limit("address", 60, Duration.ofMinutes(10));
    static final Limit ACCOUNT = new Limit("account", 20, Duration.ofMinutes(1));
    static final Limit CODES_OF_ACCOUNT = new Limit("codes-of-account", 20, Duration.ofHours(1));
    static final Limit CHALLENGES_FROM_ADDRESS = new Limit("challenges-from-address", 120, Duration.ofMinutes(10));
    static final Limit LINKS_FROM_ADDRESS = new Limit("links-from-address", 20, Duration.ofHours(1));
    static final Limit LINKS_TO_MAILBOX = new Limit("links-to-mailbox", 3, Duration.ofHours(1));

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clocks clocks;

    @Inject
    PortalSettings settings;

    /**
     * Counts one attempt.
     *
     * @return how long to wait, when there were too many
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Duration> attempt(String account, String address) {
        if (!settings.rateLimited()) {
            return Optional.empty();
        }
        return List.of(
                        count(ACCOUNT_FROM_ADDRESS, account + " " + address),
                        count(ADDRESS, address),
                        count(ACCOUNT, account))
                .stream()
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
    }

    /** Counts one attempt of another kind; the answer as for a login. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Duration> attempt(Limit limit, String of) {
        return settings.rateLimited() ? count(limit, of) : Optional.empty();
    }

    /** How many attempts on this account from this address the current stretch of time has; 0 where nobody counts. */
    @Transactional
    int attempts(String account, String address) {
        List<?> counts = entities.createNativeQuery("select attempts from login_throttle where subject = ?")
                .setParameter(1, subject(ACCOUNT_FROM_ADDRESS, account + " " + address))
                .getResultList();
        return counts.isEmpty() ? 0 : ((Number) counts.get(0)).intValue();
    }

    /** Forgets the attempts of somebody who got in. */
    @Transactional
    void succeeded(String account, String address) {
        entities.createNativeQuery("delete from login_throttle where subject in (?, ?)")
                .setParameter(1, subject(ACCOUNT_FROM_ADDRESS, account + " " + address))
                .setParameter(2, subject(CODES_OF_ACCOUNT, account))
                .executeUpdate();
    }

    /** Deletes what is over. */
    @Transactional
    void forget() {
        entities.createNativeQuery("delete from login_throttle where window_ends < ?")
                .setParameter(1, clocks.now().toEpochMilli())
                .executeUpdate();
    }

    private Optional<Duration> count(Limit limit, String of) {
        String subject = subject(limit, of);
        Instant now = clocks.now();
        startOver(subject, now, now.plus(limit.window()));
        if (!increase(subject)) {
            insert(subject, now.plus(limit.window()));
        }
        Object[] row = (Object[])
                entities.createNativeQuery("select attempts, window_ends from login_throttle where subject = ?")
                        .setParameter(1, subject)
                        .getSingleResult();
        boolean tooMany = ((Number) row[0]).intValue() > limit.attempts();
        return tooMany
                ? Optional.of(Duration.between(now, Instant.ofEpochMilli(((Number) row[1]).longValue())))
                : Optional.empty();
    }

    private void startOver(String subject, Instant now, Instant ends) {
        entities.createNativeQuery("update login_throttle set attempts = 0, window_ends = ? where subject = ?"
                        + " and window_ends <= ?")
                .setParameter(1, ends.toEpochMilli())
                .setParameter(2, subject)
                .setParameter(3, now.toEpochMilli())
                .executeUpdate();
    }

    private boolean increase(String subject) {
        return entities.createNativeQuery("update login_throttle set attempts = attempts + 1 where subject = ?")
                        .setParameter(1, subject)
                        .executeUpdate()
                == 1;
    }

    private void insert(String subject, Instant ends) {
        entities.createNativeQuery("insert into login_throttle (subject, attempts, window_ends) values (?, 1, ?)")
                .setParameter(1, subject)
                .setParameter(2, ends.toEpochMilli())
                .executeUpdate();
    }

    private static String subject(Limit limit, String of) {
        return new SecretToken(limit.name() + " " + of).hash();
    }
}
