package org.licenseportal.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some connections, each of which begins its next operation when it has the answer of the last one. */
final class ClosedLoop implements AutoCloseable {

    private final int connections;
    private final ExecutorService threads;

    ClosedLoop(int connections) {
        this.connections = connections;
        this.threads = Executors.newFixedThreadPool(connections);
    }

    /** Runs the workload for that long and tells what it took. */
    Round run(Workload workload, int seconds, Callable<Usage> meter) throws Exception {
        workload.prepare(seconds);
        List<Worker> workers = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                workers.add(workload.open());
            }
            Usage before = meter.call();
            long begin = System.nanoTime();
            long end = begin + Duration.ofSeconds(seconds).toNanos();
            List<Future<long[]>> parts = new ArrayList<>();
            for (Worker worker : workers) {
                parts.add(threads.submit(() -> repeat(worker, end)));
            }
            long[] latencies = join(parts);
            Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
            return Round.of(latencies, elapsed, meter.call().since(before), workload.inThisProcess());
        } finally {
            for (Worker worker : workers) {
                worker.close();
            }
        }
    }

    private static long[] repeat(Worker worker, long end) throws IOException, SQLException {
        long[] latencies = new long[1 << 12];
        int count = 0;
        long from = System.nanoTime();
        while (from < end && worker.once()) {
            long to = System.nanoTime();
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, 2 * count);
            }
            latencies[count] = to - from;
            count++;
            from = to;
        }
        return Arrays.copyOf(latencies, count);
    }

    private static long[] join(List<Future<long[]>> parts) throws InterruptedException, ExecutionException {
        List<long[]> all = new ArrayList<>();
        for (Future<long[]> part : parts) {
            all.add(part.get());
        }
        long[] sorted = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("not one operation was done: no site is left to activate");
        }
        return sorted;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
