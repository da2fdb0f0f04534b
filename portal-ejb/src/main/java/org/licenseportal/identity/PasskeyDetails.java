package org.licenseportal.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * A passkey as its owner sees it.
 *
 * @param id its identifier, which opens nothing
 * @param name what its owner calls it
 * @param created when it was made
 * @param used when it last logged in; empty for never
 */
public record PasskeyDetails(PasskeyId id, PasskeyName name, Instant created, Optional<Instant> used) {}
