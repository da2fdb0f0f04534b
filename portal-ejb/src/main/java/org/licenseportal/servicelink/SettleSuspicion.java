package org.licenseportal.servicelink;

import org.licenseportal.kernel.Actor;
import org.licenseportal.site.ResetReason;

/**
 * The wish to settle a suspicion.
 *
 * @param id which
 * @param reason why
 * @param actor who asks
 */
public record SettleSuspicion(SuspicionId id, ResetReason reason, Actor actor) {}
