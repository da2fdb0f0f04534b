package org.licenseportal.client.license;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.client.license.Verification.Invalid;
import org.licenseportal.client.request.MachineFingerprint;
import org.licenseportal.client.request.SignedRequest;

/** One condition that a genuine license has to meet. */
@FunctionalInterface
interface LicenseRule {

    /** The flaw, empty when the condition is met. */
    Optional<Invalid> flawOf(LicenseTerms terms);

    static LicenseRule device(String thumbprint) {
        return terms -> unless(
                terms.deviceThumbprint().equals(thumbprint),
                Flaw.WRONG_DEVICE_KEY,
                "the license is bound to another device key, " + terms.deviceThumbprint());
    }

    static LicenseRule hardware(MachineFingerprint machine) {
        return terms -> unless(
                terms.hardwareId().equals(machine.value()),
                Flaw.WRONG_HARDWARE,
                "the license is for another machine; this one has the hardware ID " + machine.value());
    }

    static LicenseRule answer(SignedRequest request) {
        return terms -> unless(
                terms.inResponseTo().equals(Optional.of(request.id()))
                        && request.site().map(terms::isFor).orElse(false),
                Flaw.WRONG_ANSWER,
                "the license answers another request, or is for another site");
    }

    static LicenseRule begun(Instant now) {
        return terms -> unless(
                !terms.notBefore().isAfter(now.plus(LicenseVerifier.LEEWAY)),
                Flaw.NOT_YET_VALID,
                "the license is valid from " + terms.notBefore() + ", but it is " + now + " now: set the clock right");
    }

    static LicenseRule lease(Instant now) {
        return terms -> unless(
                terms.leaseEnd().map(now::isBefore).orElse(true),
                Flaw.EXPIRED,
                "the lease of the license ended at " + terms.leaseEnd().orElse(now) + ": synchronize");
    }

    private static Optional<Invalid> unless(boolean met, Flaw flaw, String detail) {
        return met ? Optional.empty() : Optional.of(new Invalid(flaw, detail));
    }
}
