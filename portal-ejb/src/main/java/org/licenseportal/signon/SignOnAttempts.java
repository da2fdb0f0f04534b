package org.licenseportal.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.kernel.Clocks;

/** Logins that were sent to an issuer: for one browser, for ten minutes, each comes back once. */
@ApplicationScoped
class SignOnAttempts {

    private static final Duration LIFE = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clocks clocks;

    /**
     * A login that came back.
     *
     * @param account for which account
     * @param target where to go then
     */
    record Attempt(AccountId account, String target) {}

    /** Begins one, and deletes those that are over. */
    @Transactional
    SecretToken begin(AccountId account, SecretToken browser, String target) {
        long now = clocks.now().toEpochMilli();
        entities.createNativeQuery("delete from sign_on_attempt where expires_at <= ?")
                .setParameter(1, now)
                .executeUpdate();
        SecretToken state = SecretToken.random();
        entities.createNativeQuery("insert into sign_on_attempt (state_hash, browser_hash, account_id, target,"
                        + " expires_at) values (?, ?, ?, ?, ?)")
                .setParameter(1, state.hash())
                .setParameter(2, browser.hash())
                .setParameter(3, account.value())
                .setParameter(4, target)
                .setParameter(5, now + LIFE.toMillis())
                .executeUpdate();
        return state;
    }

    /** Uses one up, whatever comes of it; of all who come back with the same state at once, one has it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Attempt> use(SecretToken state, SecretToken browser) {
        List<?> found = entities.createNativeQuery("select account_id, target from sign_on_attempt"
                        + " where state_hash = ? and browser_hash = ? and expires_at > ?")
                .setParameter(1, state.hash())
                .setParameter(2, browser.hash())
                .setParameter(3, clocks.now().toEpochMilli())
                .getResultList();
        boolean first = !found.isEmpty()
                && entities.createNativeQuery("delete from sign_on_attempt where state_hash = ?")
                                .setParameter(1, state.hash())
                                .executeUpdate()
                        == 1;
        return found.stream()
                .filter(row -> first)
                .map(row -> (Object[]) row)
                .map(row -> new Attempt(new AccountId((String) row[0]), (String) row[1]))
                .findFirst();
    }
}
