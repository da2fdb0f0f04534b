package org.licenseportal.client.online;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What came back for a request that was sent. */
public sealed interface PortalAnswer {

    /**
     * @param whenIssued what to make of a license
     * @param whenRefused what to make of a refusal
     * @param <T> what both make
     * @return the result of the one that fits
     */
    <T> T fold(Function<Issued, T> whenIssued, Function<Refused, T> whenRefused);

    /** A license, not verified yet. */
    final class Issued implements PortalAnswer {
        private final byte[] license;
        private final boolean repeated;
        private final Optional<Instant> portalTime;

        Issued(byte[] license, boolean repeated, Optional<Instant> portalTime) {
            this.license = license.clone();
            this.repeated = repeated;
            this.portalTime = portalTime;
        }

        /** @return bytes of the license file, as the portal sent them */
        public byte[] license() {
            return Arrays.copyOf(license, license.length);
        }

        /** @return true when the portal had answered this request before, with the same license */
        public boolean repeated() {
            return repeated;
        }

        /** @return the portal's clock, from its {@code Date} header */
        public Optional<Instant> portalTime() {
            return portalTime;
        }

        @Override
        public <T> T fold(Function<Issued, T> whenIssued, Function<Refused, T> whenRefused) {
            return whenIssued.apply(this);
        }
    }

    /**
     * No license, and why. The portal changed nothing; the request may be sent again.
     *
     * @param problem what the portal said
     */
    record Refused(PortalProblem problem) implements PortalAnswer {
        @Override
        public <T> T fold(Function<Issued, T> whenIssued, Function<Refused, T> whenRefused) {
            return whenRefused.apply(this);
        }
    }
}
