package org.licenseportal.journey;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, never for a time. */
public final class Await {

    private static final long POLL_NANOS = Duration.ofMillis(50).toNanos();

    private Await() {}

    /** Returns as soon as the condition holds; fails with the message when it does not within the limit. */
    public static void until(Duration limit, BooleanSupplier condition, Supplier<String> message) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError(message.get() + " (waited " + limit.toSeconds() + " s)");
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }
}
