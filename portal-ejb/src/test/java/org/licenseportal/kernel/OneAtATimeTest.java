package org.licenseportal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private final OneAtATime runs = new OneAtATime();
    private final AtomicInteger done = new AtomicInteger();
    private int inside;
    private int mostInside;

    @Test
    void aWishThatComesWhileTheWorkIsDoneIsNotLostAndNotDoneBesideIt() {
        runs.run(() -> {
            inside++;
            mostInside = Math.max(mostInside, inside);
            if (done.incrementAndGet() == 1) {
                runs.run(() -> {
                    throw new IllegalStateException("two at once");
                });
            }
            inside--;
        });
        assertEquals(2, done.get());
        assertEquals(1, mostInside);
    }

    @Test
    void whatFailsDoesNotKeepTheNextFromRunning() {
        assertThrows(
                IllegalStateException.class,
                () -> runs.run(() -> {
                    throw new IllegalStateException("failed");
                }));
        runs.run(done::incrementAndGet);
        assertEquals(1, done.get());
    }
}
