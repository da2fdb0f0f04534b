package org.licenseportal.client.servicelink.agent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.licenseportal.client.format.CrockfordBase32;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.format.StrictBase64;
import org.licenseportal.client.license.LicenseTerms;
import org.licenseportal.client.servicelink.state.AgentMemory;
import org.licenseportal.client.servicelink.state.EmergencyPeriod;

/**
 * An emergency code, checked without a network: it stands on a chain of hashes whose end, the anchor, is in the license
 * that is held. How many steps lie between tells the day that the code is for, and so when its period ends; nobody can
 * make a later code from an earlier one.
 *
 * @param value 10 bytes
 */
record EmergencyCode(byte[] value) {
    private static final String PURPOSE = "license-portal emergency 1\n";
    private static final int BYTES = 10;
    /** Days that a license's chain reaches. */
    private static final int STEPS = 400;
    /** The day of the code and 14 whole days after it. */
    private static final int DAYS = 15;

    /** As typed: small letters, blanks and dashes do not matter, nor O for 0 and I or L for 1. */
    static Optional<EmergencyCode> parse(String typed) {
        return CrockfordBase32.bytes(typed, BYTES).map(EmergencyCode::new);
    }

    /**
     * When the period of this code ends. The staff go by the number that the status shows: while there is an emergency
     * license, that one's.
     *
     * @param memory with the licenses that are here
     * @return the end; empty when the code is of no chain of theirs
     */
    Optional<Instant> end(AgentMemory memory) {
        return memory.license()
                .flatMap(held -> end(held.terms()))
                .or(() -> memory.emergency().flatMap(EmergencyPeriod::license).flatMap(given -> end(given.terms())));
    }

    /**
     * When the period of this code ends.
     *
     * @param license that is here
     * @return the end; empty when the code is not of this license's chain
     */
    Optional<Instant> end(LicenseTerms license) {
        Optional<byte[]> anchor = license.claims().text("emergencyAnchor").flatMap(EmergencyCode::decoded);
        Optional<LocalDate> from = license.claims().text("emergencyFrom").flatMap(EmergencyCode::date);
        if (anchor.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        byte[] step = value;
        for (int day = 0; day < STEPS; day++) {
            step = next(step);
            if (MessageDigest.isEqual(step, anchor.get())) {
                return Optional.of(from.get()
                        .plusDays((long) day + DAYS)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
            }
        }
        return Optional.empty();
    }

    private static byte[] next(byte[] step) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(PURPOSE.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(step), BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Optional<byte[]> decoded(String anchor) {
        try {
            return Optional.of(StrictBase64.fromUrl(anchor)).filter(bytes -> bytes.length == BYTES);
        } catch (MalformedDocumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** In groups of four, as it is read over the phone. */
    String text() {
        return CrockfordBase32.text(value);
    }
}
