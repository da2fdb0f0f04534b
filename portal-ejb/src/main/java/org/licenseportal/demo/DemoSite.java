package org.licenseportal.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A site of the demo. Without an owner it is stocked, without a name unregistered.
 *
 * @param id its number
 * @param owner the reseller
 * @param name what it is registered as
 * @param version the licensed version
 * @param assuranceDays in how many days after the first start its SWAS ends, negative when it has ended; empty for none
 * @param machine what it is bound to
 */
record DemoSite(
        int id,
        Optional<String> owner,
        Optional<String> name,
        String version,
        OptionalInt assuranceDays,
        Machine machine) {

    /** Whether a made-up machine is bound to the site. */
    enum Machine {
        NONE,
        ACTIVATED,
        DEACTIVATED
    }

    static DemoSite stocked(int id) {
        return new DemoSite(id, Optional.empty(), Optional.empty(), "5.0", OptionalInt.empty(), Machine.NONE);
    }

    static DemoSite purchased(int id, String owner, String version) {
        return new DemoSite(id, Optional.of(owner), Optional.empty(), version, OptionalInt.empty(), Machine.NONE);
    }

    static DemoSite registered(int id, String name, String version) {
        return new DemoSite(
                id, Optional.of(DemoCatalog.NORTHGATE), Optional.of(name), version, OptionalInt.empty(), Machine.NONE);
    }

    DemoSite assuredFor(int days) {
        return new DemoSite(id, owner, name, version, OptionalInt.of(days), machine);
    }

    DemoSite with(Machine bound) {
        return new DemoSite(id, owner, name, version, assuranceDays, bound);
    }

    boolean registered() {
        return name.isPresent();
    }

    String state() {
        if (owner.isEmpty()) {
            return "stocked";
        }
        if (name.isEmpty()) {
            return "purchased";
        }
        return machine == Machine.DEACTIVATED ? "deactivated" : "registered";
    }

    String number() {
        return String.valueOf(id);
    }

    /** The last day of its SWAS, where it has one. */
    Optional<LocalDate> assuredUntil(LocalDate firstStart) {
        return assuranceDays.isEmpty() ? Optional.empty() : Optional.of(firstStart.plusDays(assuranceDays.getAsInt()));
    }
}
