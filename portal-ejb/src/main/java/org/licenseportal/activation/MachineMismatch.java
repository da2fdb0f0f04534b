package org.licenseportal.activation;

import java.util.Optional;
import org.licenseportal.site.HardwareChange;

/**
 * Says why a request is not from the machine that its site is bound to. Which components differ is told only to whoever
 * holds the bound device key; to anybody else only that the hardware ID is the bound one, which it sent itself.
 */
final class MachineMismatch {

    private MachineMismatch() {}

    static Refusal refusal(Attempt attempt) {
        return fact(attempt)
                .map(fact -> Refusal.of(RefusalReason.HARDWARE_MISMATCH, fact))
                .orElseGet(() -> Refusal.of(RefusalReason.HARDWARE_MISMATCH));
    }

    private static Optional<String> fact(Attempt attempt) {
        if (!attempt.fromBoundDevice()) {
            return attempt.onBoundHardware()
                    ? Optional.of("The hardware ID is that of the bound machine, the device key is another one.")
                    : Optional.empty();
        }
        return bothKnown(attempt) ? Optional.of(sentences(attempt.hardwareChange())) : Optional.empty();
    }

    private static boolean bothKnown(Attempt attempt) {
        return attempt.site().hardwareComponents().known()
                && attempt.device().components().known();
    }

    private static String sentences(HardwareChange change) {
        return sentence(change) + (change.minor() ? sooner(change) : "");
    }

    /** A minor change is refused for this alone. */
    private static String sooner(HardwareChange change) {
        return change.last()
                .map(day -> " A change of one component was accepted on " + day + "; the next is accepted from "
                        + change.next().orElseThrow() + " on (UTC).")
                .orElse("");
    }

    private static String sentence(HardwareChange change) {
        int differing = change.differing().size();
        if (differing == 0) {
            return "The hardware ID is another one, although none of the " + change.total()
                    + " hardware components differs.";
        }
        return differing + " of " + change.total() + " hardware components " + (differing == 1 ? "differs" : "differ")
                + ": " + String.join(", ", change.differing()) + ".";
    }
}
