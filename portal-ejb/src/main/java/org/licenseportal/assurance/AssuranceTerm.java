package org.licenseportal.assurance;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A stretch of assurance that was bought for a site.
 *
 * @param startsOn its first day
 * @param expiresOn its last day, covered too
 */
record AssuranceTerm(LocalDate startsOn, LocalDate expiresOn) {

    static final Comparator<AssuranceTerm> BY_START = Comparator.comparing(AssuranceTerm::startsOn);
}
