package org.licenseportal.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The data of the list benchmark, beside the demo's: so many sites, a fifth of them the demo reseller's, and ten
 * vouchers each. It is made by the database itself, in a script that ships with the benchmark.
 */
final class Population {

    private static final System.Logger LOG = System.getLogger(Population.class.getName());
    private static final int SITES_OF_A_RESELLER = 200;

    private final int sites;

    Population(int sites) {
        this.sites = sites;
    }

    /** Fills a database that a server in demo mode has made. Indexes and foreign keys are made anew at the end. */
    void fill(Connection connection) throws SQLException {
        long begin = System.nanoTime();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '1GB'");
            statement.execute("set work_mem = '256MB'");
            List<String> puttingBack = takeOff(statement);
            for (String one : script()) {
                run(statement, one);
            }
            for (String one : puttingBack) {
                run(statement, one);
            }
            run(statement, "vacuum (analyze)");
            run(statement, "checkpoint");
        }
        LOG.log(
                Level.INFO,
                "%,d sites made in %d s"
                        .formatted(
                                sites,
                                Duration.ofNanos(System.nanoTime() - begin).toSeconds()));
    }

    /** Takes off what makes many rows slow, and tells how it comes back: indexes, keys, foreign keys. */
    private static List<String> takeOff(Statement statement) throws SQLException {
        List<String> gone = new ArrayList<>();
        List<String> back = new ArrayList<>();
        try (var indexes = statement.executeQuery("select indexrelid::regclass::text, pg_get_indexdef(indexrelid)"
                + " from pg_index join pg_class c on c.oid = indrelid where relnamespace = 'public'::regnamespace"
                + " and not exists (select 1 from pg_constraint where conindid = indexrelid)")) {
            while (indexes.next()) {
                gone.add("drop index " + indexes.getString(1));
                back.add(indexes.getString(2));
            }
        }
        // those that point to keys go before them and come back after them
        try (var constraints = statement.executeQuery("select conrelid::regclass::text, conname,"
                + " pg_get_constraintdef(oid) from pg_constraint where contype in ('f', 'p', 'u')"
                + " and connamespace = 'public'::regnamespace order by contype <> 'f'")) {
            int keys = back.size();
            while (constraints.next()) {
                String table = "alter table " + constraints.getString(1);
                String name = constraints.getString(2);
                String meaning = constraints.getString(3);
                gone.add(table + " drop constraint " + name);
                boolean points = meaning.startsWith("FOREIGN");
                back.add(points ? back.size() : keys, table + " add constraint " + name + " " + meaning);
            }
        }
        for (String one : gone) {
            statement.execute(one);
        }
        return back;
    }

    private List<String> script() {
        try (InputStream file = Population.class.getResourceAsStream("/benchmark/population.sql")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${sites}", Integer.toString(sites))
                    .replace("${resellers}", Integer.toString(sites / SITES_OF_A_RESELLER));
            return List.of(text.split(";\\n\\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Statement statement, String sql) throws SQLException {
        long begin = System.nanoTime();
        statement.execute(sql);
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        if (time.toSeconds() > 1) {
            String start = sql.strip()
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .findFirst()
                    .orElse(sql);
            LOG.log(Level.INFO, "%d s: %s".formatted(time.toSeconds(), start));
        }
    }
}
