package org.licenseportal.apikey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A key in the list of its owner.
 *
 * @param id its identifier, which opens nothing
 * @param label what it was made for
 * @param prefix how it begins; empty for a key of early versions
 * @param scopes what it may be used for; empty for all that its owner may
 * @param created when it was made
 * @param used when it was last used, to the hour; empty for never
 */
public record KeyDetails(
        String id, String label, String prefix, List<String> scopes, Instant created, Optional<Instant> used) {}
