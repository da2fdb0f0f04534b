package org.licenseportal.site;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a machine is made of, as far as its hardware ID tells: a hash by the name of each component. The portal never
 * sees a serial number, and does not care which hash it is.
 *
 * @param hashes by name, sorted; empty when the installation did not say
 */
public record HardwareComponents(Map<String, String> hashes) {

    /** Nothing is known of the machine but its hardware ID. */
    public static final HardwareComponents NONE = new HardwareComponents(Map.of());

    private static final int MOST = 16;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern HASH = Pattern.compile("[\\x20-\\x7e]{1,128}");

    /** Refuses what cannot be components with an {@link IllegalArgumentException}. */
    public HardwareComponents {
        if (hashes.size() > MOST) {
            throw new IllegalArgumentException("A machine has at most " + MOST + " components");
        }
        hashes.forEach((name, hash) -> {
            if (!NAME.matcher(name).matches() || !HASH.matcher(hash).matches()) {
                throw new IllegalArgumentException("That is no name of a component, or no hash: " + name);
            }
        });
        hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
    }

    /** Reads the form of the database. */
    static HardwareComponents inDatabase(String lines) {
        return lines == null
                ? NONE
                : new HardwareComponents(lines.lines()
                        .map(line -> line.split("=", 2))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
    }

    /** The form of the database: a line for each, null for none. */
    String inDatabase() {
        return known()
                ? hashes.entrySet().stream()
                        .map(component -> component.getKey() + "=" + component.getValue())
                        .collect(Collectors.joining("\n"))
                : null;
    }

    /** Whether the installation said what its machine is made of. */
    public boolean known() {
        return !hashes.isEmpty();
    }

    /** The names of the components, sorted. */
    public List<String> names() {
        return List.copyOf(hashes.keySet());
    }

    /** How far another machine, or this one later, is made of something else. */
    public HardwareChange to(HardwareComponents other) {
        return HardwareChange.between(this, other);
    }
}
