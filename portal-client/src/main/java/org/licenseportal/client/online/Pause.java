package org.licenseportal.client.online;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waiting between attempts, given from outside so that tests need not wait. */
@FunctionalInterface
public interface Pause {

    /**
     * @param time how long
     * @throws InterruptedException when the thread is asked to stop
     */
    void of(Duration time) throws InterruptedException;

    /** @return one that really waits */
    static Pause real() {
        return time -> {
            if (new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("nobody opens this latch");
            }
        };
    }
}
