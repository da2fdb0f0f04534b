package org.licenseportal.benchmark;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licenseportal.journey.Await;

/** What the database was asked, from its own log: so the bare SQL is always the portal's. */
final class StatementLog {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern EXECUTION = Pattern.compile("(?s)execute (?!fetch)[^:]+: (.*)");
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'([^']*+(?:''[^']*+)*+)')");

    private final Path file;

    StatementLog(Path folder) {
        file = folder.resolve("statements.json");
    }

    /** The settings of a server that writes its log there. */
    static Map<String, String> settings(Path folder) {
        return Map.of(
                "logging_collector", "on",
                "log_destination", "jsonlog",
                "log_directory", folder.toString(),
                "log_filename", "statements.log",
                "log_rotation_age", "0",
                "log_rotation_size", "0",
                "log_checkpoints", "off");
    }

    /** Something that makes the portal ask. */
    interface Cause {
        void run() throws Exception;
    }

    /** In which order a database was asked what meanwhile, by whomever but the caller's connection. */
    List<BareStatement> during(Cause cause, Connection own, String database) throws Exception {
        switchTo(own, "all");
        try {
            long begin = Files.size(file);
            cause.run();
            awaitAllWritten(own, begin);
            return statements(begin, database);
        } finally {
            switchTo(own, "none");
        }
    }

    private static void switchTo(Connection own, String which) throws SQLException {
        try (Statement statement = own.createStatement()) {
            statement.execute("alter system set log_statement = '" + which + "'");
            statement.execute("select pg_reload_conf()");
            Await.until(LIMIT, () -> which.equals(setting(statement)), () -> "the log is not switched to " + which);
        }
    }

    private static String setting(Statement statement) {
        try (var row = statement.executeQuery("show log_statement")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitAllWritten(Connection own, long begin) throws SQLException {
        String mark = "mark " + UUID.randomUUID();
        try (Statement statement = own.createStatement()) {
            statement.execute("select '" + mark + "'");
        }
        Await.until(LIMIT, () -> written(begin).contains(mark), () -> "the log has no " + mark);
    }

    private String written(long begin) {
        try (var channel = Files.newInputStream(file)) {
            channel.skipNBytes(begin);
            return new String(channel.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<BareStatement> statements(long begin, String database) throws ParseException {
        List<BareStatement> found = new ArrayList<>();
        for (String line : written(begin).lines().toList()) {
            Map<String, Object> entry = JSONObjectUtils.parse(line);
            Matcher execution = EXECUTION.matcher(String.valueOf(entry.get("message")));
            if (database.equals(entry.get("dbname")) && execution.matches()) {
                BareStatement statement = new BareStatement(execution.group(1), values(entry.get("detail")));
                if (!Cluster.OWN_NAME.equals(entry.get("application_name"))) {
                    found.add(statement);
                }
            }
        }
        return found;
    }

    private static List<String> values(Object detail) {
        List<String> values = new ArrayList<>();
        Matcher matcher = VALUE.matcher(String.valueOf(detail));
        while (matcher.find()) {
            String quoted = matcher.group(2);
            values.add(quoted == null ? null : quoted.replace("''", "'"));
        }
        return values;
    }
}
