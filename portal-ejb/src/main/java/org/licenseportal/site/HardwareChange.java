package org.licenseportal.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What differs between two machines, or between a machine before and after a repair.
 *
 * @param shared how many components both of them name
 * @param total how many components one of them names
 * @param differing the names of those that differ, or that only one has; sorted
 * @param sameSystem whether both name the same installed system
 * @param last the day (UTC) on which the portal accepted a change of this machine, where it did
 */
public record HardwareChange(
        int shared, int total, List<String> differing, boolean sameSystem, Optional<LocalDate> last) {

    /** The one component that says which system is installed; a copy on another machine has it too. */
    public static final String SYSTEM = "machine-id";

    /** Fewer say too little to tell a repaired machine from another one. */
    private static final int LEAST = 3;

    /** A machine is not repaired every day; a copy that takes turns with it is another machine every day. */
    private static final int DAYS_BETWEEN = 7;

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
                shared.size(),
                names.size(),
                differing,
                shared.contains(SYSTEM) && !differing.contains(SYSTEM),
                Optional.empty());
    }

    /** The same change of a machine one of whose changes was accepted before. */
    HardwareChange after(Optional<Instant> accepted) {
        return new HardwareChange(
                shared, total, differing, sameSystem, accepted.map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)));
    }

    /**
     * Whether it is the same machine after a repair: one component was exchanged, added or removed, the installed
     * system is the same, and enough is known of both.
     */
    public boolean minor() {
        return sameSystem && differing.size() == 1 && shared >= LEAST;
    }

    /** The day (UTC) from which on such a change is accepted again; empty when none was accepted before. */
    public Optional<LocalDate> next() {
        return last.map(day -> day.plusDays(DAYS_BETWEEN));
    }

    /** Whether the portal takes it for a repair now: it is {@link #minor}, and the last one was days ago. */
    public boolean accepted(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return minor() && next().filter(today::isBefore).isEmpty();
    }
}
