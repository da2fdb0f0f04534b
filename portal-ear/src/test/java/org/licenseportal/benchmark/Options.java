package org.licenseportal.benchmark;

import java.util.List;
import java.util.Objects;

/**
 * How much to measure, from the system properties {@code benchmark.*}.
 *
 * @param databases which databases, one after the other
 * @param rounds how many rounds of every workload count
 * @param seconds how long a round lasts
 * @param warmup how many seconds each workload runs before the first round
 * @param connections how many connections ask at once, each for its next answer when it has the last one
 * @param starts how often each of the two servers is started for its start time
 * @param port the server's HTTP port; its other ports move along
 * @param serverOptions further options of the server's Java virtual machine, for a profiler
 */
record Options(
        List<String> databases,
        int rounds,
        int seconds,
        int warmup,
        int connections,
        int starts,
        int port,
        String serverOptions) {

    /** What the build passes on; the defaults are in its profile. */
    static Options given() {
        return new Options(
                List.of(text("databases").split(",")),
                number("rounds"),
                number("seconds"),
                number("warmup"),
                number("connections"),
                number("starts"),
                number("port"),
                text("server.options"));
    }

    /** All seconds for which one workload runs. */
    int secondsPerWorkload() {
        return warmup + rounds * seconds;
    }

    private static int number(String name) {
        return Integer.parseInt(text(name));
    }

    private static String text(String name) {
        return Objects.requireNonNull(System.getProperty("benchmark." + name), name);
    }
}
