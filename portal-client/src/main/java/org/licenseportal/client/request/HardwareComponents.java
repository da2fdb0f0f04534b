package org.licenseportal.client.request;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a machine is made of, as hashes by name. The hardware ID is a hash over all of them, so that a change of any
 * part shows; the parts travel beside it, so that the portal can tell a new disk from a new machine.
 *
 * @param hashes 1 to 16 components: name, as {@code disk}, and hash
 */
public record HardwareComponents(SortedMap<String, String> hashes) {
    /** Component that makes the machine: another one is another machine. */
    public static final String MACHINE = "machine-id";

    /** All that this program looks for. */
    public static final Set<String> NAMES = Set.of(MACHINE, "board", "cpu", "disk", "network");

    /** Components that an accepted change may differ in. */
    private static final int CHANGES = 1;
    /** Components that both have: of two, one alone would speak for the machine. */
    private static final int COMMON = 3;

    private static final int MOST = 16;
    private static final String NAME = "[a-z][a-z0-9-]{0,31}";
    private static final String HASH = "[\\x21-\\x7E]{1,128}";

    /** @throws IllegalArgumentException when there are none or too many, or one is not a name and a hash */
    public HardwareComponents {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
        if (hashes.isEmpty() || hashes.size() > MOST) {
            throw new IllegalArgumentException("a machine has 1 to " + MOST + " hardware components");
        }
        hashes.forEach((name, hash) -> {
            if (!name.matches(NAME) || !hash.matches(HASH)) {
                throw new IllegalArgumentException("\"" + name + "\" is not a hardware component with its hash");
            }
        });
    }

    /**
     * @param values by name, as they are: they are hashed here
     * @return the components
     */
    public static HardwareComponents hashed(Map<String, String> values) {
        TreeMap<String, String> hashes = new TreeMap<>();
        values.forEach((name, value) ->
                hashes.put(name, MachineFingerprint.hashed(name, value).value()));
        return new HardwareComponents(hashes);
    }

    /**
     * @return those of this machine
     * @throws NoFingerprintException when the machine shows nothing to tell it from others
     */
    public static HardwareComponents ofThisMachine() {
        return MachineComponents.ofThisSystem().components();
    }

    /** @return the hardware ID that they make together */
    public MachineFingerprint fingerprint() {
        String all = hashes.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("\n"));
        return MachineFingerprint.hashed("hardware-components", all);
    }

    /**
     * Whether this is the same machine as before by the rule that the portal goes by too: the same machine ID, and of
     * the other parts at most one is another, where at least three are known then and now.
     *
     * @param before parts as they were
     * @return true when a change is small enough
     */
    public boolean sameMachineAs(HardwareComponents before) {
        TreeMap<String, String> all = new TreeMap<>(before.hashes);
        all.putAll(hashes);
        long different = all.keySet().stream()
                .filter(name -> !Objects.equals(hashes.get(name), before.hashes.get(name)))
                .count();
        long common =
                hashes.keySet().stream().filter(before.hashes::containsKey).count();
        return different == 0
                || different == CHANGES
                        && common >= COMMON
                        && Objects.equals(hashes.get(MACHINE), before.hashes.get(MACHINE));
    }
}
