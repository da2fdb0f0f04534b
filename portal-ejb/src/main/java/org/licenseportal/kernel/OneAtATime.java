package org.licenseportal.kernel;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Work that is wished for from many threads and done by one at a time. Whoever comes while it is being done wishes for
 * it once more and waits for nobody: the thread that is at it does it again.
 */
public final class OneAtATime {

    private final AtomicBoolean wished = new AtomicBoolean();
    private final AtomicBoolean running = new AtomicBoolean();

    /**
     * Does the work until nobody wishes for it any more, unless another thread is at it.
     *
     * @param work what is done; what it throws ends this thread's part and is thrown on
     */
    public void run(Runnable work) {
        wished.set(true);
        while (wished.get() && running.compareAndSet(false, true)) {
            try {
                wished.set(false);
                work.run();
            } finally {
                running.set(false);
            }
        }
    }
}
