package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes and compares passwords, a few at a time: each costs 19 MiB and most of a tenth of a second, and a flood of
 * logins must leave the processors to the installations that fetch their licenses.
 */
@ApplicationScoped
class PasswordCheck {

    /** How long a login waits for its turn before it is sent away. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Compared where there is no user: the answer takes as long as for a wrong password. */
    private static final PasswordHash NOBODYS = new PasswordHash(
            "$argon2id$v=19$m=19456,t=2,p=1" + "$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /**
     * Whether the password is the one of the hash; empty when too many others are waiting.
     *
     * @param hash of the user; empty where there is none, which takes as long
     */
    Optional<Boolean> matches(String password, Optional<PasswordHash> hash) {
        return inTurn(() -> hash.orElse(NOBODYS).matches(password) && hash.isPresent());
    }

    /** The hash of a new password; empty when too many others are waiting. */
    Optional<PasswordHash> hash(String password) {
        return inTurn(() -> PasswordHash.of(password));
    }

    private <T> Optional<T> inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }
}
