package org.licenseportal.reseller;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.DomainEvent;

/**
 * A reseller is new or has other content.
 *
 * @param before how it was; empty when it is new
 * @param after how it is
 * @param actor who did it
 * @param at when
 */
public record ResellerChanged(Optional<ResellerDetails> before, ResellerDetails after, Actor actor, Instant at)
        implements DomainEvent {}
