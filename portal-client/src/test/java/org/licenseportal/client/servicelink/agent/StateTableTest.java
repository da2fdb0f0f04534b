package org.licenseportal.client.servicelink.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.licenseportal.client.servicelink.agent.Installation.done;
import static org.licenseportal.client.servicelink.agent.Installation.refused;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.OfflineAnswer.Made;
import org.licenseportal.client.servicelink.OfflineWish;

/** Runs every row of the table of states in the guide. */
class StateTableTest {
    private static final Path GUIDE = Path.of(System.getProperty("basedir", ""), "../docs/guide/servicelink.md");

    /** How an installation gets into each state. */
    private static final Map<AgentState, Consumer<Installation>> BEGINNINGS = Map.of(
            AgentState.NOT_ACTIVATED,
            site -> {},
            AgentState.ACTIVE,
            Installation::activated,
            AgentState.LATE,
            site -> fails(site.activated()),
            AgentState.GRACE,
            site -> site.activated().later(31),
            AgentState.RESTRICTED,
            site -> site.activated().later(45),
            AgentState.DEACTIVATED,
            site -> done(site.activated().agent().deactivate()),
            AgentState.REFUSED,
            site -> isRefused(site.activated()),
            AgentState.EMERGENCY,
            site -> emergency(site.activated().later(31)));

    /** What can happen. */
    private static final Map<String, Consumer<Installation>> EVENTS = Map.ofEntries(
            Map.entry("activation", Installation::activated),
            Map.entry(
                    "activation is refused",
                    site -> refused(site.refusing("hardware-mismatch").agent().activate(site.form()))),
            Map.entry("activation by file", site -> byFile(site, Operation.ACTIVATE)),
            Map.entry("license by file", site -> byFile(site, Operation.SYNC)),
            Map.entry("synchronization", site -> done(site.agent().sync())),
            Map.entry("synchronization fails", StateTableTest::fails),
            Map.entry("synchronization fails twice more", site -> fails(due(fails(due(site))))),
            Map.entry("synchronization is refused", StateTableTest::isRefused),
            Map.entry("one part of the machine is another", site -> replacing(site, "disk")),
            Map.entry("the machine is another", site -> replacing(site, "disk", "board")),
            Map.entry("7 days are left of the lease", site -> site.later(23)),
            Map.entry("the lease ends", site -> site.later(30)),
            Map.entry("the grace period ends", site -> site.later(44)),
            Map.entry("the emergency period ends", site -> site.later(14)),
            Map.entry("emergency license", StateTableTest::emergency),
            Map.entry("deactivation", site -> done(site.agent().deactivate())));

    @TempDir(factory = QuickFolder.class)
    private Path folder;

    /** One row of the table. */
    record Row(AgentState from, String event, AgentState to, boolean licensed, Set<String> alarms) {
        static Optional<Row> parse(String line) {
            String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
            boolean state = cells.length >= 5 && cells[1].matches("[A-Z_]+") && !cells[1].equals("MINOR");
            return state
                    ? Optional.of(new Row(
                            AgentState.valueOf(cells[1]),
                            cells[2],
                            AgentState.valueOf(cells[3]),
                            cells[4].equals("yes"),
                            cells.length == 5 || cells[5].isEmpty() ? Set.of() : Set.of(cells[5].split(", "))))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return from + ", " + event + ": " + to;
        }
    }

    static List<Row> rows() {
        try (Stream<String> lines = Files.lines(GUIDE)) {
            return lines.flatMap(line -> Row.parse(line).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Installation fails(Installation site) {
        refused(site.down().agent().sync());
        return site.serving();
    }

    /** A try before its time would not count. */
    private static Installation due(Installation site) {
        return site.at(site.agent().status().contact().nextSync().orElseThrow());
    }

    private static Installation isRefused(Installation site) {
        refused(site.refusing("hardware-mismatch").agent().sync());
        return site.serving();
    }

    private static void replacing(Installation site, String... parts) {
        try {
            site.replacing(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void emergency(Installation site) {
        site.issuing.changing(license -> site.dated(license)
                .with("emergency", JsonValue.TRUE)
                .leaseUntil(site.portalClock.instant().plus(Duration.ofDays(14))));
        done(site.agent().emergency());
        site.leased();
    }

    /** Makes the request, has it answered, brings the license back. */
    private static void byFile(Installation site, Operation operation) {
        Agent agent = site.agent();
        Made made = assertInstanceOf(
                Made.class, agent.offlineRequest(new OfflineWish(operation, Optional.of(site.form()))));
        done(agent.loadLicense(site.issuing.issuer().keySet().getBytes(StandardCharsets.UTF_8)));
        done(agent.loadLicense(site.issuing.answerToFile(made.request().file()).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTableIsTrue(Row row) throws IOException {
        try (Installation site = new Installation(folder)) {
            BEGINNINGS.get(row.from()).accept(site);
            assertEquals(row.from(), site.state());
            EVENTS.get(row.event()).accept(site);
            assertEquals(row.to(), site.state());
            assertEquals(row.licensed(), site.licensed());
            assertEquals(row.alarms(), Set.copyOf(site.alarms()));
        }
    }

    @Test
    void everyStateBeginsAndEndsARowAndEverythingThatCanHappenDoes() {
        Set<AgentState> all = EnumSet.allOf(AgentState.class);
        assertEquals(all, rows().stream().map(Row::from).collect(Collectors.toSet()));
        assertEquals(all, rows().stream().map(Row::to).collect(Collectors.toSet()));
        assertEquals(EVENTS.keySet(), rows().stream().map(Row::event).collect(Collectors.toSet()));
    }
}
