package org.licenseportal.notification;

import java.time.Instant;

/**
 * The right to send a mail for a while.
 *
 * @param holder the run of a node that has it
 * @param until when it ends by itself, because a node that crashed gives nothing back
 */
record Lease(String holder, Instant until) {}
