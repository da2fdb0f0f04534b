package org.licenseportal.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Many clients at once: a thread for each, all let go at the same moment. */
final class Crowd {

    private static final long LIMIT_SECONDS = 300;

    private Crowd() {}

    /** Runs all actions together and returns what they came to, in their order; fails when one of them fails. */
    static <T> List<T> together(List<? extends Callable<T>> actions) {
        ExecutorService threads = Executors.newFixedThreadPool(actions.size());
        CountDownLatch ready = new CountDownLatch(actions.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> action : actions) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return action.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get(LIMIT_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("one of the clients failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
