package org.licenseportal.client.panel;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/**
 * How a panel is started.
 *
 * @param directory of the agent, where the panel keeps its password
 * @param address to listen on
 * @param port to listen on; 0 for any that is free
 * @param elsewhere whether it was said that other machines may reach the panel
 * @param names of this machine under which the panel answers, beside those of the loopback address
 * @param zone in which times are shown
 * @param patience how long a page waits for an action before it says that it still runs
 */
public record PanelSettings(
        Path directory,
        String address,
        int port,
        boolean elsewhere,
        Set<String> names,
        ZoneId zone,
        Duration patience) {
    /** Where the panel is unless told otherwise. */
    public static final int PORT = 8470;

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Keeps a set of its own. */
    public PanelSettings {
        names = Set.copyOf(names);
    }

    /**
     * @param directory of the agent
     * @return a panel for this machine alone, at {@code 127.0.0.1:8470}
     */
    public static PanelSettings in(Path directory) {
        return new PanelSettings(directory, LOOPBACK, PORT, false, Set.of(), ZoneId.systemDefault(), PATIENCE);
    }

    /**
     * @param number of the port; 0 for any that is free
     * @return this on that port
     */
    public PanelSettings onPort(int number) {
        return new PanelSettings(directory, address, number, elsewhere, names, zone, patience);
    }

    /**
     * Lets other machines reach the panel. Its pages and its password then travel as they are, unless something before
     * it encrypts.
     *
     * @param listening address to listen on, as {@code 192.0.2.7} or {@code 0.0.0.0}
     * @return this, reachable there
     */
    public PanelSettings fromElsewhere(String listening) {
        return new PanelSettings(directory, listening, port, true, names, zone, patience);
    }

    /**
     * @param name of this machine, as browsers send it
     * @return this, which answers to that name, too
     */
    public PanelSettings named(String name) {
        Set<String> more = new HashSet<>(names);
        more.add(name);
        return new PanelSettings(directory, address, port, elsewhere, more, zone, patience);
    }

    /**
     * @param shown zone of all times on the pages
     * @return this with that zone
     */
    public PanelSettings inZone(ZoneId shown) {
        return new PanelSettings(directory, address, port, elsewhere, names, shown, patience);
    }

    PanelSettings waiting(Duration longest) {
        return new PanelSettings(directory, address, port, elsewhere, names, zone, longest);
    }
}
