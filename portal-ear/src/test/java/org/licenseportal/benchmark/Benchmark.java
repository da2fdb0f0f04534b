package org.licenseportal.benchmark;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licenseportal.journey.Build;

/** Begins here: measures on each database and writes the report. */
public final class Benchmark {

    private static final System.Logger LOG = System.getLogger(Benchmark.class.getName());

    private final Options options;

    private Benchmark(Options options) {
        this.options = options;
    }

    /** Without arguments; see {@link Options} and {@link ListOptions}. */
    public static void main(String[] arguments) throws Exception {
        String kind = System.getProperty("benchmark.kind");
        switch (kind) {
            case "activation" -> new Benchmark(Options.given()).run();
            case "lists" -> new ListBenchmark(ListOptions.given()).run();
            default -> throw new IllegalArgumentException("benchmark.kind is activation or lists, not " + kind);
        }
    }

    private void run() throws Exception {
        Report report = new Report(options, megabytes(Build.wildfly()) + megabytes(Build.archive()));
        Path file = Build.directory().resolve("benchmark.md");
        for (String name : options.databases()) {
            try (Database database = name.equals("derby") ? new Derby() : new PostgreSql()) {
                report.add(measure(database));
            }
            Files.writeString(file, report.toString());
        }
        LOG.log(Level.INFO, "Written to " + file + "\n\n" + report);
    }

    private Session measure(Database database) throws Exception {
        Session session = new Session(database.name());
        Stock stock = new Stock(options.secondsPerWorkload());
        Server portal = new Server(Build.archive(), "/health/ready", options.port(), environment(database));
        try (portal) {
            LOG.log(Level.INFO, database.name() + ": preparing");
            portal.start();
            portal.stop();
            fill(database, stock);
            measureStarts(session, portal, database);
            portal.start();
            load(session, portal, database, stock);
            session.remember(portal.memory("VmRSS"), portal.memory("VmHWM"));
        }
        return session;
    }

    private Map<String, String> environment(Database database) {
        Map<String, String> all = new HashMap<>(database.environment());
        all.put("PORTAL_DEMO", "true");
        all.put("PORTAL_RATE_LIMIT", "off");
        all.put("PORTAL_PUBLIC_URL", "http://127.0.0.1:" + options.port());
        all.put("PORTAL_JAVA_OPTS", options.serverOptions());
        return all;
    }

    private static void fill(Database database, Stock stock) throws SQLException {
        try (Connection connection = database.connect()) {
            FloorWorker.createTable(connection);
            stock.fill(connection);
        }
        database.settle();
    }

    private void measureStarts(Session session, Server portal, Database database) throws Exception {
        try (Server empty = new Server(EmptyWar.make(), EmptyWar.PAGE, options.port(), environment(database))) {
            for (int i = 0; i < options.starts(); i++) {
                session.portalStarts().add(portal.start());
                portal.stop();
                session.emptyStarts().add(empty.start());
                empty.stop();
            }
        }
    }

    private void load(Session session, Server portal, Database database, Stock stock) throws Exception {
        List<Workload> workloads = workloads(database, stock);
        ProcessHandle java = portal.java();
        try (ClosedLoop loop = new ClosedLoop(options.connections())) {
            for (Workload workload : workloads) {
                LOG.log(Level.INFO, "%s: warming up %s".formatted(database.name(), workload.title()));
                loop.run(workload, options.warmup(), () -> Usage.now(java, database));
            }
            for (int i = 1; i <= options.rounds(); i++) {
                for (Workload workload : workloads) {
                    Round round = loop.run(workload, options.seconds(), () -> Usage.now(java, database));
                    session.add(workload, round);
                    LOG.log(Level.INFO, "%s, round %d, %s: %s".formatted(database.name(), i, workload.title(), round));
                }
            }
        }
        for (Workload workload : workloads) {
            if (workload instanceof HttpWorkload asked && !workload.key().equals("a")) {
                session.costs().add(cost(asked, database));
            }
        }
    }

    private static String cost(HttpWorkload workload, Database database) throws Exception {
        workload.prepare(1);
        try (Worker worker = workload.open()) {
            List<String> statements = database.statements(worker::once);
            Map<String, Long> kinds = statements.stream()
                    .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
            return "One of %s: %s%s."
                    .formatted(
                            workload.key(),
                            workload.bytes(),
                            kinds.isEmpty() ? "" : "; %d statements %s".formatted(statements.size(), kinds));
        }
    }

    private List<Workload> workloads(Database database, Stock stock) {
        Signatures signatures = new Signatures();
        byte[] ping = HttpConnection.get("/api/v1/ping");
        return List.of(
                new HttpWorkload("a", "empty endpoint", options.port(), 200, seconds -> () -> ping),
                new HttpWorkload("b", "activation of distinct sites", options.port(), 201, stock::activations),
                new HttpWorkload("c", "sync of 10,000 agents in turn", options.port(), 201, stock::synchronizations),
                new LocalWorkload(
                        "d",
                        "floor: verify, sign twice, insert, commit",
                        () -> new FloorWorker(signatures, database.connectBesideServer())),
                new LocalWorkload("s", "verify and sign twice alone", () -> new CryptoWorker(signatures)),
                new LocalWorkload(
                        "q",
                        "an activation's SQL alone",
                        () -> new SqlWorker(stock, signatures.answer(), database.connectBesideServer())));
    }

    private static long megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    >> 20;
        }
    }
}
