package org.licenseportal.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** All that was measured on one database. */
final class Session {

    private final String database;
    private final Map<Workload, List<Round>> rounds = new LinkedHashMap<>();
    private final List<Duration> portalStarts = new ArrayList<>();
    private final List<Duration> emptyStarts = new ArrayList<>();
    private final List<String> costs = new ArrayList<>();
    private long memory;
    private long memoryPeak;

    Session(String database) {
        this.database = database;
    }

    String database() {
        return database;
    }

    Map<Workload, List<Round>> rounds() {
        return rounds;
    }

    List<Duration> portalStarts() {
        return portalStarts;
    }

    List<Duration> emptyStarts() {
        return emptyStarts;
    }

    /** What single operations cost besides time, a line each. */
    List<String> costs() {
        return costs;
    }

    /** The server's resident memory after the load, and the most that it was, in MB. */
    void remember(long resident, long peak) {
        memory = resident;
        memoryPeak = peak;
    }

    long memory() {
        return memory;
    }

    long memoryPeak() {
        return memoryPeak;
    }

    void add(Workload workload, Round round) {
        rounds.computeIfAbsent(workload, none -> new ArrayList<>()).add(round);
    }

    /** How one workload's value relates to another's, round by round. */
    Spread ratio(String over, String under, ToDoubleFunction<Round> value) {
        List<Round> dividends = of(over);
        List<Round> divisors = of(under);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < dividends.size(); i++) {
            ratios.add(value.applyAsDouble(dividends.get(i)) / value.applyAsDouble(divisors.get(i)));
        }
        return Spread.of(ratios, Double::doubleValue);
    }

    /** CPU of an activation over the sum of its parts: the empty endpoint, the signatures, the SQL. */
    Spread cpuOverParts() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < of("b").size(); i++) {
            double parts =
                    of("a").get(i).cpu() + of("s").get(i).cpu() + of("q").get(i).cpu();
            ratios.add(of("b").get(i).cpu() / parts);
        }
        return Spread.of(ratios, Double::doubleValue);
    }

    private List<Round> of(String key) {
        return rounds.entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
