package org.licenseportal.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The times of one question to one portal, round by round, of the server and of the bare SQL. */
final class Measured {

    private final List<double[]> server = new ArrayList<>();
    private final List<double[]> sql = new ArrayList<>();

    /** Adds a round: milliseconds. */
    void add(double[] serverTimes, double[] sqlTimes) {
        Arrays.sort(serverTimes);
        Arrays.sort(sqlTimes);
        server.add(serverTimes);
        sql.add(sqlTimes);
    }

    double serverP50() {
        return quantile(server, 0.50);
    }

    double serverP99() {
        return quantile(server, 0.99);
    }

    double sqlP50() {
        return quantile(sql, 0.50);
    }

    /** The server's median over another's, within each round. */
    Spread serverOver(Measured other) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < server.size(); round++) {
            ratios.add(median(server.get(round)) / median(other.server.get(round)));
        }
        return Spread.of(ratios, Double::doubleValue);
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double quantile(List<double[]> rounds, double share) {
        double[] all = rounds.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        return all[(int) Math.min(all.length - 1, Math.floor(share * all.length))];
    }
}
