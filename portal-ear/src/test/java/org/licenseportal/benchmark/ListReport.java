package org.licenseportal.benchmark;

import java.util.List;
import java.util.Locale;

/** What the list benchmark measured, as Markdown. */
final class ListReport {

    private static final double FACTOR = 2;
    private static final double MILLIS = 30;

    private final StringBuilder text = new StringBuilder();
    private final List<PopulatedPortal> portals;

    ListReport(ListOptions options, List<PopulatedPortal> portals) {
        this.portals = portals;
        line("# Lists");
        line("");
        line("%d processors, Java %s, PostgreSQL; %d rounds of %d asks of each question, interleaved. Milliseconds: the"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        options.rounds(),
                        options.asks()));
        line("server's p50 / p99, the bare SQL's p50. *Over* is the server's p50 less twice the bare SQL's.");
        line("");
        String head = "| question |";
        String rule = "| --- |";
        for (PopulatedPortal portal : portals) {
            head += String.format(Locale.ROOT, " %,d sites | SQL | statements | over |", portal.sites());
            rule += " --- | --- | --- | --- |";
        }
        boolean several = portals.size() > 1;
        line(head + (several ? " large : small |" : "") + " holds |");
        line(rule + (several ? " --- |" : "") + " --- |");
    }

    /** Adds a question, with what each portal showed. */
    void add(String title, List<Measured> measured, List<BareRequest> bare) {
        StringBuilder row = new StringBuilder("| " + title + " |");
        boolean holds = true;
        for (int i = 0; i < portals.size(); i++) {
            Measured times = measured.get(i);
            double over = times.serverP50() - FACTOR * times.sqlP50();
            holds &= over <= MILLIS;
            row.append(String.format(
                    Locale.ROOT,
                    " %.1f / %.1f | %.1f | %d | %.1f |",
                    times.serverP50(),
                    times.serverP99(),
                    times.sqlP50(),
                    bare.get(i).statements().size(),
                    over));
        }
        if (portals.size() > 1) {
            Spread ratio = measured.get(portals.size() - 1).serverOver(measured.get(0));
            holds &= ratio.median() <= 1.2;
            row.append(' ').append(ratio.text(2)).append(" |");
        }
        line(row + (holds ? " yes |" : " no |"));
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
