package org.licenseportal.integration;

import java.time.Instant;
import java.util.Optional;

/**
 * A call in the log of an integration.
 *
 * @param id what it is known by, to the endpoint too
 * @param event what it tells, as {@code integration.enabled}
 * @param endpoint where it goes
 * @param state where it stands
 * @param attempts how often it was tried
 * @param queuedAt when there was something to tell
 * @param at when it ended, or when it is tried next
 * @param answer the HTTP status of the last try, where there was one
 * @param fault why the last try failed
 */
public record CallDetails(
        CallId id,
        String event,
        EndpointAddress endpoint,
        CallState state,
        int attempts,
        Instant queuedAt,
        Instant at,
        Optional<Integer> answer,
        Optional<CallFault> fault) {

    /** What {@link #of} reads, in its order. */
    static final String COLUMNS = "id, event, endpoint, state, attempts, queued_at, ended_at, due_at, answer, fault";

    static CallDetails of(Object[] row) {
        CallState state = CallState.of((String) row[3]);
        return new CallDetails(
                new CallId((String) row[0]),
                (String) row[1],
                new EndpointAddress((String) row[2]),
                state,
                ((Number) row[4]).intValue(),
                instant(row[5]),
                instant(state == CallState.WAITING ? row[7] : row[6]),
                Optional.of(((Number) row[8]).intValue()).filter(answer -> answer > 0),
                Optional.ofNullable((String) row[9]).map(CallFault::of));
    }

    private static Instant instant(Object column) {
        return Instant.ofEpochMilli(((Number) column).longValue());
    }
}
