package org.licenseportal.benchmark;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.licenseportal.journey.Build;

/**
 * Measures the lists: what each question costs on a small and on a large database, beside the SQL in it. All portals
 * run at once and are asked in turn, so that whatever else the machine does meets them alike.
 */
final class ListBenchmark {

    private static final System.Logger LOG = System.getLogger(ListBenchmark.class.getName());
    private static final int PORTS_APART = 200;

    private final ListOptions options;
    private final List<PopulatedPortal> portals = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();

    ListBenchmark(ListOptions options) {
        this.options = options;
    }

    void run() throws Exception {
        Path log = Files.createDirectories(options.data().resolve("log"));
        try (Cluster cluster = new Cluster(options.data().resolve("postgresql"), StatementLog.settings(log))) {
            try {
                open(cluster);
                measure(cluster, new StatementLog(log));
            } finally {
                for (Connection connection : connections) {
                    connection.close();
                }
                portals.forEach(PopulatedPortal::close);
            }
        }
    }

    private void open(Cluster cluster) throws IOException, SQLException {
        for (int sites : options.sites()) {
            int port = options.port() + PORTS_APART * portals.size();
            PopulatedPortal portal = new PopulatedPortal(sites, cluster, port);
            portals.add(portal);
            portal.start();
            Connection connection = portal.connect();
            connections.add(connection);
        }
    }

    private void measure(Cluster cluster, StatementLog log) throws Exception {
        List<ListCase> cases = new ArrayList<>();
        for (Question question : Question.all()) {
            if (question.title().contains(options.only())) {
                cases.add(new ListCase(question, portals, connections));
            }
        }
        warmUp(cases);
        Path plans = Build.directory().resolve("benchmark-plans.txt");
        Files.writeString(plans, "");
        for (ListCase one : cases) {
            one.learn(log, plans);
        }
        long begin = System.nanoTime();
        Duration[] before = usage(cluster);
        for (int round = 1; round <= options.rounds(); round++) {
            for (ListCase one : cases) {
                one.round(options.asks());
            }
            LOG.log(Level.INFO, "round %d of %d".formatted(round, options.rounds()));
        }
        Duration[] after = usage(cluster);
        double seconds = (System.nanoTime() - begin) / 1e9;
        report(
                cases,
                (after[0].minus(before[0]).toMillis()
                                - after[1].minus(before[1]).toMillis())
                        / 1e3
                        / seconds);
    }

    private void warmUp(List<ListCase> cases) throws SQLException {
        LOG.log(Level.INFO, "warming up");
        long end = System.nanoTime()
                + Duration.ofSeconds((long) options.warmup() * portals.size()).toNanos();
        do {
            for (ListCase one : cases) {
                one.ask();
            }
        } while (System.nanoTime() < end);
    }

    /** CPU time so far of the machine, and of what belongs to this benchmark. */
    private Duration[] usage(Cluster cluster) {
        Duration own = Stream.concat(
                        portals.stream().map(portal -> Usage.cpu(portal.server().java())),
                        Stream.of(cluster.cpu(), Usage.cpu(ProcessHandle.current())))
                .reduce(Duration.ZERO, Duration::plus);
        return new Duration[] {Usage.machineSoFar(), own};
    }

    private void report(List<ListCase> cases, double foreign) throws IOException {
        ListReport report = new ListReport(options, portals);
        cases.forEach(one -> one.tell(report));
        report.line("");
        report.line("Foreign load: %.1f cores.".formatted(foreign));
        for (PopulatedPortal portal : portals) {
            report.line("Memory of the server with %,d sites: %d MB, at most %d MB."
                    .formatted(
                            portal.sites(),
                            portal.server().memory("VmRSS"),
                            portal.server().memory("VmHWM")));
        }
        Path file = Build.directory().resolve("benchmark-lists.md");
        Files.writeString(file, report.toString());
        LOG.log(Level.INFO, "Written to " + file + "\n\n" + report);
    }
}
