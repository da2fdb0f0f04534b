package org.licenseportal.web.history;

import java.util.List;

/**
 * An entry of the audit trail in the reader's words.
 *
 * @param id its number in the trail
 * @param time when, in the reader's time zone
 * @param instant when, for machines
 * @param who who did it
 * @param what what was done or tried
 * @param object what it was done to, as {@code Site 18429}
 * @param refusal why it was refused; empty when it was done
 * @param changes what is other than before
 * @param note what an entry of an early version says; empty for others
 * @param address from where; empty when nobody knows
 * @param requestId the name of the request in the logs; empty when there was none
 */
public record HistoryRow(
        long id,
        String time,
        String instant,
        String who,
        String what,
        String object,
        String refusal,
        List<Change> changes,
        String note,
        String address,
        String requestId) {

    /** The same, done by somebody who is called like this and came from there. */
    HistoryRow by(String other, String from, String request) {
        return new HistoryRow(id, time, instant, other, what, object, refusal, changes, note, from, request);
    }

    /**
     * One thing that is other than before.
     *
     * @param label what it is about
     * @param before how it was; empty when there was nothing
     * @param after how it is; empty when there is nothing any more
     */
    public record Change(String label, String before, String after) {}
}
