package org.licenseportal.site;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What differs between two machines, or between a machine before and after a repair.
 *
 * @param shared how many components both of them name
 * @param total how many components one of them names
 * @param differing the names of those that differ, or that only one has; sorted
 * @param sameSystem whether both name the same installed system
 */
public record HardwareChange(int shared, int total, List<String> differing, boolean sameSystem) {

    /** The one component that says which system is installed; a copy on another machine has it too. */
    public static final String SYSTEM = "machine-id";

    /** Fewer say too little to tell a repaired machine from another one. */
    private static final int LEAST = 3;

    /** Keeps its own copy of the names. */
    public HardwareChange {
        differing = List.copyOf(differing);
    }

    static HardwareChange between(HardwareComponents one, HardwareComponents other) {
        var names = new TreeSet<>(one.names());
        names.addAll(other.names());
        var shared = new TreeSet<>(one.names());
        shared.retainAll(other.names());
        var differing = names.stream()
                .filter(name ->
                        !Objects.equals(one.hashes().get(name), other.hashes().get(name)))
                .toList();
        return new HardwareChange(
                shared.size(), names.size(), differing, shared.contains(SYSTEM) && !differing.contains(SYSTEM));
    }

    /**
     * Whether it is the same machine after a repair: one component was exchanged, added or removed, the installed
     * system is the same, and enough is known of both.
     */
    public boolean minor() {
        return sameSystem && differing.size() == 1 && shared >= LEAST;
    }
}
