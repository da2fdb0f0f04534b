package org.licenseportal.kernel.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntPredicate;

/** Lets many threads try the same thing at the same moment and counts how many of them say that they did it. */
public final class Race {

    private static final int MINUTES_AT_MOST = 2;

    private Race() {}

    /**
     * Runs the race.
     *
     * @param attempt what each thread does, told its number; true when it succeeded
     * @return how many succeeded
     */
    public static int winners(int threads, IntPredicate attempt) {
        ExecutorService runners = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(threads);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int runner = 0; runner < threads; runner++) {
                int number = runner;
                results.add(runners.submit(() -> {
                    start.countDown();
                    start.await();
                    return attempt.test(number);
                }));
            }
            return count(results);
        } finally {
            runners.shutdownNow();
        }
    }

    private static int count(List<Future<Boolean>> results) {
        int winners = 0;
        for (Future<Boolean> result : results) {
            try {
                winners += result.get(MINUTES_AT_MOST, TimeUnit.MINUTES) ? 1 : 0;
            } catch (InterruptedException | ExecutionException | TimeoutException failure) {
                throw new IllegalStateException("A runner failed", failure);
            }
        }
        return winners;
    }
}
