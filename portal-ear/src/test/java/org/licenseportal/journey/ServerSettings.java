package org.licenseportal.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * With which settings a test server starts.
 *
 * @param name names its folder and log
 * @param database where it keeps its data
 * @param environment what it finds in its environment besides the database
 * @param options further options of its Java virtual machine
 */
public record ServerSettings(
        String name, TestDatabase database, Map<String, String> environment, List<String> options) {

    /** Quick to start, and little memory; what a test of seconds needs. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /** In demo mode and without rate limits, as most journeys want it. */
    public static ServerSettings demo(String name, TestDatabase database) {
        return new ServerSettings(
                name,
                database,
                Map.of("PORTAL_DEMO", "true", "PORTAL_RATE_LIMIT", "off", "PORTAL_OUTBOUND_PRIVATE", "true"),
                List.of());
    }

    /** As at a vendor's: no demo data, rate limits on, private keys encrypted by the passphrase. */
    public static ServerSettings production(String name, TestDatabase database, String passphrase) {
        return new ServerSettings(name, database, Map.of("PORTAL_KEY_PASSPHRASE", passphrase), List.of());
    }

    /** The same with one more variable, or another value for it. */
    public ServerSettings with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new ServerSettings(name, database, Map.copyOf(more), options);
    }

    /** The same without a variable. */
    public ServerSettings without(String variable) {
        Map<String, String> less = new HashMap<>(environment);
        less.remove(variable);
        return new ServerSettings(name, database, Map.copyOf(less), options);
    }

    /** The same with one more option of the Java virtual machine. */
    public ServerSettings withOption(String option) {
        List<String> more = new ArrayList<>(options);
        more.add(option);
        return new ServerSettings(name, database, environment, List.copyOf(more));
    }

    /** Makes the environment of a server process: nothing of the portal's comes from the outside. */
    void applyTo(Map<String, String> process, String publicUrl) {
        process.keySet().removeIf(name -> name.startsWith("PORTAL_") || name.equals("JAVA_OPTS"));
        process.put("PORTAL_PUBLIC_URL", publicUrl);
        process.putAll(database.environment());
        process.putAll(environment);
        process.put("PORTAL_JAVA_OPTS", QUICK + " " + String.join(" ", options));
    }
}
