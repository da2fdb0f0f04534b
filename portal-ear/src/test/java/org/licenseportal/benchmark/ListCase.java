package org.licenseportal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One question to all portals. */
final class ListCase {

    private final Question question;
    private final List<PopulatedPortal> portals;
    private final List<Connection> connections;
    private final List<String> paths;
    private final List<BareRequest> bare = new ArrayList<>();
    private final List<Measured> measured = new ArrayList<>();

    /** @param connections one to the database of each portal */
    ListCase(Question question, List<PopulatedPortal> portals, List<Connection> connections) {
        this.question = question;
        this.portals = portals;
        this.connections = connections;
        paths = portals.stream().map(portal -> portal.path(question)).toList();
        portals.forEach(portal -> measured.add(new Measured()));
    }

    /** Asks each portal once. */
    void ask() {
        for (int i = 0; i < portals.size(); i++) {
            portals.get(i).ask(question.page(), paths.get(i));
        }
    }

    /** Finds out what SQL the question becomes, and writes down the plans. */
    void learn(StatementLog log, Path plans) throws Exception {
        for (int i = 0; i < portals.size(); i++) {
            PopulatedPortal portal = portals.get(i);
            String path = paths.get(i);
            Connection connection = connections.get(i);
            connection.setAutoCommit(true);
            var one = reads(log.during(() -> portal.ask(question.page(), path), connection, portal.database()));
            var other = reads(log.during(() -> portal.ask(question.page(), path), connection, portal.database()));
            connection.setAutoCommit(false);
            BareRequest request = BareRequest.common(one, other);
            bare.add(request);
            write(plans, "== %s, %,d sites: %s%n%n".formatted(question.title(), portal.sites(), path));
            write(plans, request.plans(connection));
        }
    }

    private static List<BareStatement> reads(List<BareStatement> all) {
        return all.stream().filter(BareStatement::reads).toList();
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    /** Asks so many times, each portal and each database in turn. */
    void round(int asks) throws SQLException {
        double[][] server = new double[portals.size()][asks];
        double[][] sql = new double[portals.size()][asks];
        for (int ask = 0; ask < asks; ask++) {
            for (int i = 0; i < portals.size(); i++) {
                long begin = System.nanoTime();
                portals.get(i).ask(question.page(), paths.get(i));
                long between = System.nanoTime();
                bare.get(i).run(connections.get(i));
                server[i][ask] = (between - begin) / 1e6;
                sql[i][ask] = (System.nanoTime() - between) / 1e6;
            }
        }
        for (int i = 0; i < portals.size(); i++) {
            measured.get(i).add(server[i], sql[i]);
        }
    }

    void tell(ListReport report) {
        report.add(question.title(), measured, bare);
    }
}
