package org.licenseportal.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How much the list benchmark measures, from the system properties {@code benchmark.*}.
 *
 * @param sites how many sites the databases have
 * @param data where their files are kept from run to run
 * @param rounds how many rounds count
 * @param asks how often a round asks each question
 * @param warmup for how many seconds each server is asked before the first round
 * @param port the HTTP port of the first server; each further one is 200 higher
 * @param only the questions to ask: those whose title has this in it
 */
record ListOptions(List<Integer> sites, Path data, int rounds, int asks, int warmup, int port, String only) {

    /** What the build passes on; the defaults are in its profile. */
    static ListOptions given() {
        return new ListOptions(
                Stream.of(text("sites").split(",")).map(Integer::valueOf).toList(),
                Path.of(text("data")).toAbsolutePath(),
                number("rounds"),
                number("asks"),
                number("warmup"),
                number("port"),
                text("only"));
    }

    private static int number(String name) {
        return Integer.parseInt(text(name));
    }

    private static String text(String name) {
        return Objects.requireNonNull(System.getProperty("benchmark." + name), name);
    }
}
