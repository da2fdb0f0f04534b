package org.licenseportal.client.servicelink.agent;

import java.util.Optional;
import org.licenseportal.client.request.HardwareComponents;
import org.licenseportal.client.request.MachineFingerprint;
import org.licenseportal.client.servicelink.state.HeldLicense;
import org.licenseportal.client.servicelink.state.Settings;

/**
 * The machine as it is now.
 *
 * @param fingerprint its hardware ID
 * @param parts that the hardware ID is the hash of; empty where the product gives one
 */
record Machine(MachineFingerprint fingerprint, Optional<HardwareComponents> parts) {

    static Machine of(Settings.Hardware settings) {
        Optional<HardwareComponents> parts = settings.machine();
        return new Machine(settings.fingerprint(parts), parts);
    }

    /** The license is for this hardware ID, or this differs from the machine that got it by one minor part at most. */
    boolean fits(HeldLicense license) {
        return license.terms().hardwareId().equals(fingerprint.value())
                || parts.isPresent()
                        && license.machine().map(parts.get()::sameMachineAs).orElse(false);
    }
}
