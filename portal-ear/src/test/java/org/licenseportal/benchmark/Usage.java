package org.licenseportal.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;

/**
 * CPU time used so far, or between two moments.
 *
 * @param server by the server's process
 * @param database by the processes of a database outside the server
 * @param own by this process, which makes the load
 * @param machine by everything on the machine
 */
record Usage(Duration server, Duration database, Duration own, Duration machine) {

    private static final Path STAT = Path.of("/proc/stat");

    /** The columns of the first line of {@code /proc/stat} in which the machine works: proc(5). */
    private static final int[] BUSY = {1, 2, 3, 6, 7};

    /** Ticks per second, fixed for all user programs on Linux. */
    private static final long TICK_MILLIS = 10;

    static Usage now(ProcessHandle server, Database database) {
        return new Usage(cpu(server), database.cpu(), cpu(ProcessHandle.current()), machineSoFar());
    }

    /** What was used from that moment to this one. */
    Usage since(Usage before) {
        return new Usage(
                server.minus(before.server),
                database.minus(before.database),
                own.minus(before.own),
                machine.minus(before.machine));
    }

    /** What neither the server nor the database nor this process used. */
    Duration foreign() {
        Duration rest = machine.minus(server).minus(database).minus(own);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    static Duration machineSoFar() {
        try (var lines = Files.lines(STAT)) {
            String[] columns = lines.findFirst().orElseThrow().split("\\s+");
            long ticks = IntStream.of(BUSY)
                    .mapToLong(column -> Long.parseLong(columns[column]))
                    .sum();
            return Duration.ofMillis(ticks * TICK_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
