package org.licenseportal.integration;

import org.licenseportal.customer.AccountId;

/**
 * A call that waits.
 *
 * @param id what it is known by, to the endpoint too
 * @param account whose integration it is about
 * @param integration which integration
 * @param body what is told
 * @param endpoint where
 * @param secret what signs it, encrypted
 * @param attempts how often it was tried
 */
record QueuedCall(
        String id,
        AccountId account,
        IntegrationCode integration,
        String body,
        EndpointAddress endpoint,
        String secret,
        int attempts) {

    /** What {@link #of} reads, in its order. */
    static final String COLUMNS = "id, account_id, integration_code, body, endpoint, secret, attempts";

    static QueuedCall of(Object[] row) {
        return new QueuedCall(
                (String) row[0],
                new AccountId((String) row[1]),
                new IntegrationCode((String) row[2]),
                (String) row[3],
                new EndpointAddress((String) row[4]),
                (String) row[5],
                ((Number) row[6]).intValue());
    }
}
