package org.licenseportal.onboarding;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.gateway.GatewayOutcome;

/**
 * What saying where the PBX is came to.
 *
 * @param changed since when another PBX is set than the form showed: then nothing was done
 * @param done what the gateway's feature answered; empty when it was not asked
 */
public record EnterPbxOutcome(Optional<Instant> changed, Optional<GatewayOutcome> done) {}
