package org.licenseportal.benchmark;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.licenseportal.journey.Answer;
import org.licenseportal.journey.Build;
import org.licenseportal.journey.PortalApi;
import org.licenseportal.journey.PortalPages;

/** A portal with many sites, as the reseller with a fifth of them meets it. */
final class PopulatedPortal implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(PopulatedPortal.class.getName());
    private static final String EMAIL = "admin@northgate.example";
    private static final String KEY = "demo-000000";
    private static final long DEEP = 4_000 * 25;

    private final int sites;
    private final String database;
    private final Cluster cluster;
    private final Server server;
    private final PortalApi api;
    private final URI address;
    private final Map<String, String> known = new HashMap<>();
    private PortalPages pages;

    PopulatedPortal(int sites, Cluster cluster, int port) {
        this.sites = sites;
        this.cluster = cluster;
        database = "sites_" + sites;
        address = URI.create("http://127.0.0.1:" + port);
        api = new PortalApi(address);
        server = new Server(
                Build.archive(),
                "/health/ready",
                port,
                Map.of(
                        "PORTAL_DB_URL",
                        cluster.url(database),
                        "PORTAL_DB_USER",
                        Cluster.USER,
                        "PORTAL_DB_PASSWORD",
                        Cluster.USER,
                        "PORTAL_DEMO",
                        "true",
                        "PORTAL_RATE_LIMIT",
                        "off",
                        "PORTAL_PUBLIC_URL",
                        address.toString()));
    }

    int sites() {
        return sites;
    }

    String database() {
        return database;
    }

    Server server() {
        return server;
    }

    Connection connect() throws SQLException {
        return cluster.connect(database);
    }

    /** Starts it; the first time it makes the data, which the next run finds. */
    void start() throws IOException, SQLException {
        LOG.log(Level.INFO, "%,d sites: starting".formatted(sites));
        createDatabase();
        server.start();
        try (Connection connection = connect()) {
            if (number(connection, "select count(*) from site") < sites) {
                server.stop();
                new Population(sites).fill(connection);
                server.start();
            }
            endNotices(connection);
            awaitLog(connection);
            learn(connection);
        }
        pages = PortalPages.of(address, EMAIL);
    }

    /** The notices of the day, of which a million sites have thousands, would be measured along. */
    private static void endNotices(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("update notice_run set done_at = 1 where done_at = 0");
        }
    }

    /** The log takes in the whole audit trail once, which is a while for a new database. */
    private static void awaitLog(Connection connection) throws SQLException {
        while (number(connection, "select count(*) from audit_entry where leaf_index is null") > 0) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = cluster.connect(Cluster.USER);
                var statement = connection.createStatement()) {
            String exists = "select count(*) from pg_database where datname = '" + database + "'";
            if (number(connection, exists) == 0) {
                statement.execute("create database " + database);
            }
        }
    }

    private void learn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select site_id, purchase_order from voucher where reseller_number ="
                        + " '000000' and length(site_id) = 7 order by site_id limit 1")) {
            row.next();
            known.put("{site}", row.getString(1));
            known.put("{order}", row.getString(2));
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The path of the question here: with what this portal knows, and where it goes on in a list. */
    String path(Question question) {
        String path = question.path();
        for (Map.Entry<String, String> value : known.entrySet()) {
            path = path.replace(value.getKey(), encoded(value.getValue()));
        }
        String whole = path;
        return question.walk()
                .map(walk -> whole + (whole.contains("?") ? "&" : "?") + "cursor=" + encoded(deepCursor(walk)))
                .orElse(whole);
    }

    /** Where page 4,000 begins, or the last one of a list that has fewer. */
    private String deepCursor(String walk) {
        return known.computeIfAbsent(walk, path -> {
            String cursor = null;
            for (long row = 0; row < DEEP; ) {
                Map<String, Object> page = ask(false, cursor == null ? path : path + "&cursor=" + encoded(cursor))
                        .json();
                row += ((List<?>) page.get("items")).size();
                if (page.get("next") == null) {
                    break;
                }
                cursor = (String) page.get("next");
            }
            return cursor;
        });
    }

    /** The answer to a question; anything but 200 ends the benchmark. */
    Answer ask(boolean page, String path) {
        Answer answer;
        if (page) {
            answer = pages.open(path);
        } else {
            HttpRequest.Builder request = api.request(path).header("Authorization", "Bearer " + KEY);
            answer = api.exchange(request.GET());
        }
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answered " + answer.status() + ": " + answer.text());
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
