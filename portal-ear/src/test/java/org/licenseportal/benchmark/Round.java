package org.licenseportal.benchmark;

import java.time.Duration;

/**
 * What one round of a workload showed.
 *
 * @param rate operations per second
 * @param p50 milliseconds that half of the operations took at most
 * @param p99 milliseconds that 99 % of the operations took at most
 * @param cpu CPU milliseconds per operation of the server and the database, or of this process where that does the work
 * @param loader CPU milliseconds per operation of the load generator
 * @param foreign cores that something else on the machine used meanwhile
 */
record Round(double rate, double p50, double p99, double cpu, double loader, double foreign) {

    static Round of(long[] sorted, Duration elapsed, Usage usage, boolean inThisProcess) {
        double seconds = elapsed.toNanos() / 1e9;
        int count = sorted.length;
        Duration working = usage.database().plus(inThisProcess ? usage.own() : usage.server());
        return new Round(
                count / seconds,
                quantile(sorted, 0.50),
                quantile(sorted, 0.99),
                millis(working) / count,
                inThisProcess ? 0 : millis(usage.own()) / count,
                millis(usage.foreign()) / 1e3 / seconds);
    }

    private static double quantile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] / 1e6;
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
