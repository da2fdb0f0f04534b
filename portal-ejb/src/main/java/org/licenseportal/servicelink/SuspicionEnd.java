package org.licenseportal.servicelink;

import java.time.Instant;

/**
 * The end of a suspicion.
 *
 * @param at when
 * @param by who settled it; {@link #PORTAL} when that followed from something else
 * @param reason why, in the words of whoever did it
 */
public record SuspicionEnd(Instant at, String by, String reason) {

    /** Who settles the suspicion of two machines when one is activated after a reset of the hardware ID. */
    public static final String PORTAL = "portal";

    /** Why it does. */
    static final String REACTIVATED = "A machine was activated after the hardware ID was reset.";
}
