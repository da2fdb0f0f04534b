package org.licenseportal.servicelink;

import java.util.Optional;
import org.licenseportal.site.SiteId;

/**
 * Which suspicions are wanted: those for which all of this holds.
 *
 * @param site about this site
 * @param kind of this kind
 * @param open true for those that are open, false for those that were settled
 */
public record SuspicionFilter(Optional<SiteId> site, Optional<SuspicionKind> kind, Optional<Boolean> open) {

    /** All that nobody has settled. */
    public static final SuspicionFilter OPEN =
            new SuspicionFilter(Optional.empty(), Optional.empty(), Optional.of(true));

    /** The same about one site. */
    public static SuspicionFilter openOf(SiteId site) {
        return new SuspicionFilter(Optional.of(site), Optional.empty(), Optional.of(true));
    }
}
