package org.licenseportal.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.licenseportal.kernel.Clocks;

/** The sites that the benchmark lays into the database, and the requests that it makes for them. */
final class Stock {

    static final String RESELLER = "909090";
    static final String PRODUCT = "BENCH";

    /** No server here answers more requests than this in a second; a round ends when its sites are used up. */
    private static final int FASTEST = 1_500;

    /** How many installations there are to synchronize, each with a key and a machine of its own. */
    private static final int AGENTS = 10_000;

    private static final String[] FEATURES = {"bench-channels", "bench-users"};
    private static final int BATCH = 1_000;
    private static final String PATH = "/api/v1/license-requests";
    private static final String TYPE = "application/jose+json";

    private final Clocks clocks = new Clocks();
    private final DeviceKey[] devices;
    private final int toActivate;
    private final int activated;
    private final AtomicInteger nextToActivate = new AtomicInteger();
    private final AtomicInteger nextActivated = new AtomicInteger();
    private final AtomicInteger nextPlain = new AtomicInteger();
    private final Queue<byte[]> activations = new ConcurrentLinkedQueue<>();
    private final Queue<byte[]> synchronizations = new ConcurrentLinkedQueue<>();

    Stock(int secondsPerWorkload) {
        toActivate = secondsPerWorkload * FASTEST;
        activated = Math.min(toActivate, AGENTS);
        devices = IntStream.range(0, activated)
                .parallel()
                .mapToObj(i -> new DeviceKey())
                .toArray(DeviceKey[]::new);
    }

    /** Fills the tables, in batches, beside the server that made them. */
    void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into reseller (number, name) values ('" + RESELLER + "', 'Benchmark Reseller')");
            statement.executeUpdate("insert into product (code, name) values ('" + PRODUCT + "', 'Benchmark')");
            for (String feature : FEATURES) {
                statement.executeUpdate(
                        "insert into feature (code, name) values ('" + feature + "', '" + feature + "')");
            }
        }
        fillSites(connection);
        fillLines(connection);
        fillTerms(connection);
    }

    private void fillSites(Connection connection) throws SQLException {
        long now = clocks.now().toEpochMilli();
        try (var insert = connection.prepareStatement("insert into site (id, product_code, licensed_version, state,"
                + " reseller_number, name, registered_at, activated_at, device_thumbprint, hardware_id, last_sequence)"
                + " values (?, '" + PRODUCT + "', '5.0', ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < toActivate; i++) {
                site(insert, Kind.TO_ACTIVATE.site(i), null, now);
                if (i < activated) {
                    site(insert, Kind.FOR_SQL.site(i), null, now);
                    site(insert, Kind.ACTIVATED.site(i), devices[i].thumbprint(), now);
                }
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private static void site(PreparedStatement insert, String id, String thumbprint, long now) throws SQLException {
        boolean bound = thumbprint != null;
        insert.setString(1, id);
        insert.setString(2, bound ? "registered" : "stocked");
        insert.setString(3, bound ? RESELLER : null);
        insert.setString(4, bound ? name(id) : null);
        insert.setObject(5, bound ? now : null, java.sql.Types.BIGINT);
        insert.setObject(6, bound ? now : null, java.sql.Types.BIGINT);
        insert.setString(7, thumbprint);
        insert.setString(8, bound ? hardware(id) : null);
        insert.setLong(9, bound ? 1 : 0);
        insert.addBatch();
    }

    private void fillLines(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("insert into license_line"
                + " (site_id, source, feature_code, quantity, granted_at) values (?, 'base', ?, ?, 0)")) {
            for (String site : (Iterable<String>) sites()::iterator) {
                for (String feature : FEATURES) {
                    insert.setString(1, site);
                    insert.setString(2, feature);
                    insert.setInt(3, 10);
                    insert.addBatch();
                }
                if (site.endsWith("999")) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private void fillTerms(Connection connection) throws SQLException {
        LocalDate today = LocalDate.ofInstant(clocks.now(), ZoneOffset.UTC);
        try (var insert = connection.prepareStatement(
                "insert into assurance_term (site_id, starts_on, expires_on) values (?, ?, ?)")) {
            for (String site : (Iterable<String>) sites()::iterator) {
                insert.setString(1, site);
                insert.setDate(2, java.sql.Date.valueOf(today.minusMonths(1)));
                insert.setDate(3, java.sql.Date.valueOf(today.plusMonths(11)));
                insert.addBatch();
                if (site.endsWith("999")) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private Stream<String> sites() {
        return Stream.of(Kind.values())
                .flatMap(kind -> IntStream.range(0, kind == Kind.TO_ACTIVATE ? toActivate : activated)
                        .mapToObj(kind::site));
    }

    /** Requests to activate sites, each another one; those that a round leaves over are the first of the next. */
    Supplier<byte[]> activations(int seconds) {
        return made(activations, seconds, () -> {
            int index = nextToActivate.getAndIncrement();
            return index < toActivate ? activation(index) : null;
        });
    }

    /** Requests of the agents in turn: each says the sequence of the license that it got the last time. */
    Supplier<byte[]> synchronizations(int seconds) {
        return made(synchronizations, seconds, () -> {
            int turn = nextActivated.getAndIncrement();
            return synchronization(turn % activated, 1 + turn / activated);
        });
    }

    /** The next turn for whoever does an activation's SQL without the server: sites in turn, again and again. */
    Turn plainTurn() {
        int index = nextPlain.getAndIncrement();
        return new Turn(Kind.FOR_SQL.site(index % activated), index / activated);
    }

    /**
     * A site whose row nobody else uses now.
     *
     * @param times how often it had its turn before: the version and the last sequence of its row
     */
    record Turn(String site, long times) {}

    private static Supplier<byte[]> made(Queue<byte[]> requests, int seconds, Supplier<byte[]> one) {
        IntStream.range(requests.size(), seconds * FASTEST)
                .parallel()
                .mapToObj(i -> one.get())
                .filter(Objects::nonNull)
                .forEach(requests::add);
        return requests::poll;
    }

    private byte[] activation(int index) {
        String site = Kind.TO_ACTIVATE.site(index);
        String more = ",\"product\":\"" + PRODUCT + "\",\"version\":\"5.0\",\"siteName\":\"" + name(site)
                + "\",\"resellerNumber\":\"" + RESELLER + "\"";
        return HttpConnection.post(PATH, TYPE, new DeviceKey().request(claims("activate", site, more)));
    }

    private byte[] synchronization(int index, int sequence) {
        String site = Kind.ACTIVATED.site(index);
        String more = ",\"version\":\"5.0\",\"agent\":\"portal-client/1.0.0\",\"sequence\":" + sequence;
        return HttpConnection.post(PATH, TYPE, devices[index].request(claims("sync", site, more)));
    }

    private String claims(String operation, String site, String more) {
        return "{\"jti\":\"" + UUID.randomUUID() + "\",\"iat\":" + clocks.now().getEpochSecond()
                + ",\"operation\":\"" + operation + "\",\"siteId\":\"" + site + "\",\"hardwareId\":\"" + hardware(site)
                + "\"" + more + "}";
    }

    private static String hardware(String site) {
        return "BENCH-" + site;
    }

    static String name(String site) {
        return "Benchmark site " + site;
    }

    /** What a site is there for; each kind has a range of site IDs. */
    private enum Kind {
        TO_ACTIVATE,
        ACTIVATED,
        FOR_SQL;

        String site(int index) {
            return Integer.toString(10_000_000 * (ordinal() + 1) + index);
        }
    }
}
