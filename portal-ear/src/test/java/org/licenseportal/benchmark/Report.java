package org.licenseportal.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, as Markdown. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    Report(Options options, long serverMegabytes) {
        line("# Benchmark");
        line("");
        line("%d processors, Java %s; %d connections; %d rounds of %d s each, interleaved; medians (least..greatest)."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        options.connections(),
                        options.rounds(),
                        options.seconds()));
        line("Provisioned server with the portal: " + serverMegabytes + " MB.");
    }

    void add(Session session) {
        line("");
        line("## " + session.database());
        line("");
        line("| what | per second | p50 ms | p99 ms | CPU ms each | load generator CPU ms | foreign load, cores |");
        line("| --- | --- | --- | --- | --- | --- | --- |");
        for (Map.Entry<Workload, List<Round>> entry : session.rounds().entrySet()) {
            line(row(entry.getKey(), entry.getValue()));
        }
        line("");
        line("| ratio | median (least..greatest) |");
        line("| --- | --- |");
        for (String pair : List.of("b/a", "c/a", "b/d", "c/d")) {
            ratio(pair, session.ratio(pair.substring(0, 1), pair.substring(2), Round::rate));
        }
        ratio("CPU of b / (a + s + q)", session.cpuOverParts());
        line("");
        if (!session.portalStarts().isEmpty()) {
            starts(session);
        }
        session.costs().forEach(this::line);
        line("Memory of the server after the load: %d MB, at most %d MB."
                .formatted(session.memory(), session.memoryPeak()));
    }

    private static String row(Workload workload, List<Round> rounds) {
        return "| %s: %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        workload.key(),
                        workload.title(),
                        Spread.of(rounds, Round::rate).text(0),
                        Spread.of(rounds, Round::p50).text(1),
                        Spread.of(rounds, Round::p99).text(1),
                        Spread.of(rounds, Round::cpu).text(2),
                        workload.inThisProcess()
                                ? "-"
                                : Spread.of(rounds, Round::loader).text(2),
                        Spread.of(rounds, Round::foreign).text(1));
    }

    private void ratio(String name, Spread spread) {
        line("| " + name + " | " + spread.text(2) + " |");
    }

    private void starts(Session session) {
        Spread portal = Spread.of(session.portalStarts(), time -> time.toMillis() / 1e3);
        Spread empty = Spread.of(session.emptyStarts(), time -> time.toMillis() / 1e3);
        line("Start to the first answer: portal %s s, an empty WAR on the same server %s s, ratio %s."
                .formatted(
                        portal.text(1),
                        empty.text(1),
                        String.format(Locale.ROOT, "%.2f", portal.median() / empty.median())));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
