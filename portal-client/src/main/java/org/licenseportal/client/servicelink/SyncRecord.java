package org.licenseportal.client.servicelink;

import java.time.Instant;
import java.util.List;

/**
 * One exchange with the license server, or with a file, as it went.
 *
 * @param at when, by this machine's clock
 * @param operation {@code activate}, {@code sync}, {@code deactivate} or {@code emergency}
 * @param online false for a license file or a code
 * @param ok whether it went well
 * @param result in words
 * @param server that was asked; empty when offline
 * @param changes what the license brought, one line each; empty when nothing
 */
public record SyncRecord(
        Instant at, String operation, boolean online, boolean ok, String result, String server, List<String> changes) {
    /** Keeps a list of its own. */
    public SyncRecord {
        changes = List.copyOf(changes);
    }
}
