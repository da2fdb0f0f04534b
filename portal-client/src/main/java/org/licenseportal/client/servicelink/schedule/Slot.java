package org.licenseportal.client.servicelink.schedule;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;

/**
 * The moment of each period that belongs to one installation: it follows from its device key, so that a million
 * installations are spread evenly and stay so, whatever happened to all of them at once.
 *
 * @param offset into the period
 * @param period between two synchronizations
 */
public record Slot(Duration offset, Duration period) {

    /**
     * @param deviceThumbprint of the installation
     * @param period between two synchronizations
     * @return its slot
     */
    public static Slot of(String deviceThumbprint, Duration period) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("servicelink slot\n" + deviceThumbprint).getBytes(StandardCharsets.UTF_8));
            long spread = Math.floorMod(ByteBuffer.wrap(hash).getLong(), period.toMillis());
            return new Slot(Duration.ofMillis(spread), period);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * @param now any moment
     * @return the first moment of this slot after it
     */
    public Instant after(Instant now) {
        long length = period.toMillis();
        long passed = Math.floorMod(now.toEpochMilli() - offset.toMillis(), length);
        return Instant.ofEpochMilli(now.toEpochMilli() + length - passed);
    }
}
