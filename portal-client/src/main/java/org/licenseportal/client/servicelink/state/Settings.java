package org.licenseportal.client.servicelink.state;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.licenseportal.client.request.HardwareComponents;
import org.licenseportal.client.request.MachineFingerprint;
import org.licenseportal.client.request.NoFingerprintException;

/**
 * What an administrator decides once.
 *
 * @param root thumbprint of the portal's root key, the one thing that is pinned
 * @param installed what the license is for; needed to activate
 * @param network how to get to the license server
 * @param timing how often and how long
 * @param hook who is told of alarms
 * @param hardware what the machine is, where its own word does not count
 */
public record Settings(
        String root, Optional<Installed> installed, Network network, Timing timing, Hook hook, Hardware hardware) {

    /**
     * @param root thumbprint of the portal's root key
     * @return settings with everything else as it comes
     */
    public static Settings of(String root) {
        return new Settings(
                root,
                Optional.empty(),
                new Network(Optional.empty(), Optional.empty(), false),
                Timing.STANDARD,
                new Hook(Optional.empty(), Optional.empty()),
                new Hardware(Optional.empty(), Map.of()));
    }

    /**
     * @param pinned thumbprint of the portal's root key
     * @return these with another root
     */
    public Settings withRoot(String pinned) {
        return new Settings(pinned, installed, network, timing, hook, hardware);
    }

    /**
     * @param product what the license is for; empty for nothing
     * @return these for another product
     */
    public Settings withInstalled(Optional<Installed> product) {
        return new Settings(root, product, network, timing, hook, hardware);
    }

    /**
     * @param way how to get to the license server
     * @return these with another way
     */
    public Settings withNetwork(Network way) {
        return new Settings(root, installed, way, timing, hook, hardware);
    }

    /**
     * @param machine what the machine is
     * @return these with another machine
     */
    public Settings withHardware(Hardware machine) {
        return new Settings(root, installed, network, timing, hook, machine);
    }

    /**
     * The product on this installation.
     *
     * @param product as {@code MCS}
     * @param version as {@code 5.0}
     */
    public record Installed(String product, String version) {}

    /**
     * How to get to the license server.
     *
     * @param amcServer address of AMC where the activation leaves it blank
     * @param authority file with the certificates to trust; empty for those that the system trusts
     * @param allowHttp whether other machines than this may be asked without encryption
     */
    public record Network(Optional<String> amcServer, Optional<Path> authority, boolean allowHttp) {}

    /**
     * How often and how long.
     *
     * @param every time between two synchronizations, from an hour to 30 days
     * @param majorAfter failures in a row that make the alarm a major one
     * @param grace how long everything stays usable after the lease has ended
     */
    public record Timing(Duration every, int majorAfter, Duration grace) {
        private static final Duration LONGEST = Duration.ofDays(30);

        /** Daily; major at the third failure; 14 days. */
        public static final Timing STANDARD = new Timing(Duration.ofHours(24), 3, Duration.ofDays(14));

        /** @throws IllegalArgumentException when something is out of its range */
        public Timing {
            if (every.compareTo(Duration.ofHours(1)) < 0 || every.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("synchronize every 1 to 720 hours");
            }
            if (majorAfter < 1 || majorAfter > 100) {
                throw new IllegalArgumentException("an alarm becomes major after 1 to 100 failures");
            }
            if (grace.isNegative() || grace.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("the grace period has 0 to 30 days");
            }
        }
    }

    /**
     * Who is told when an alarm is raised, changed or cleared.
     *
     * @param webhook address that gets it as JSON: on this machine, or {@code https}
     * @param command program that gets it as JSON on its standard input
     */
    public record Hook(Optional<URI> webhook, Optional<Path> command) {}

    /**
     * What the machine is, where its own word does not count.
     *
     * @param id hardware ID that the product gives
     * @param components values of components, in the place of those that the machine shows under the same names
     */
    public record Hardware(Optional<String> id, Map<String, String> components) {
        /** Keeps a map of its own. */
        public Hardware {
            components = Map.copyOf(components);
        }

        /**
         * @return parts of the machine; empty where the product gives the hardware ID
         * @throws org.licenseportal.client.request.NoFingerprintException when the machine shows nothing
         */
        public Optional<HardwareComponents> machine() {
            if (id.isPresent()) {
                return Optional.empty();
            }
            return Optional.of(components.isEmpty() ? HardwareComponents.ofThisMachine() : mixed());
        }

        private HardwareComponents mixed() {
            if (components.keySet().containsAll(HardwareComponents.NAMES)) {
                return HardwareComponents.hashed(components);
            }
            TreeMap<String, String> hashes = new TreeMap<>();
            try {
                hashes.putAll(HardwareComponents.ofThisMachine().hashes());
            } catch (NoFingerprintException nothingToMix) {
                return HardwareComponents.hashed(components);
            }
            hashes.putAll(HardwareComponents.hashed(components).hashes());
            return new HardwareComponents(hashes);
        }

        /**
         * @param machine from {@link #machine}
         * @return the hardware ID
         */
        public MachineFingerprint fingerprint(Optional<HardwareComponents> machine) {
            return machine.map(HardwareComponents::fingerprint)
                    .orElseGet(() -> new MachineFingerprint(id.orElseThrow()));
        }
    }
}
