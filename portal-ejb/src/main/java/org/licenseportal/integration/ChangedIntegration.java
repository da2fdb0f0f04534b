package org.licenseportal.integration;

import java.util.Optional;

/**
 * What became of a wish to tell an integration something and to move it.
 *
 * @param moved what became of the move; empty when what it was to be told was not saved
 * @param connected what became of that
 */
public record ChangedIntegration(Optional<IntegrationOutcome> moved, ConnectOutcome connected) {}
