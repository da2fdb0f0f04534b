package org.licenseportal.integration;

import java.time.Instant;
import java.util.Optional;

/**
 * An integration of an account as it stands in the database.
 *
 * @param code which integration
 * @param state where it stands
 * @param since since when
 * @param resumes whether it is switched on again with its account
 * @param consentKey which question for consent was the last
 * @param endpoint what is called
 * @param secret what signs the calls, encrypted
 * @param version counts its changes
 */
record IntegrationRow(
        IntegrationCode code,
        IntegrationState state,
        Instant since,
        boolean resumes,
        Optional<String> consentKey,
        Optional<String> endpoint,
        Optional<String> secret,
        long version) {

    /** What {@link #of} reads, in its order. */
    static final String COLUMNS =
            "integration_code, state, state_since, resumes, consent_key, endpoint, secret, version";

    static IntegrationRow of(Object[] row) {
        return new IntegrationRow(
                new IntegrationCode((String) row[0]),
                IntegrationState.of((String) row[1]),
                Instant.ofEpochMilli(((Number) row[2]).longValue()),
                (Boolean) row[3],
                Optional.ofNullable((String) row[4]),
                Optional.ofNullable((String) row[5]),
                Optional.ofNullable((String) row[6]),
                ((Number) row[7]).longValue());
    }
}
