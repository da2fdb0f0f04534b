package org.licenseportal.onboarding;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.gateway.SetPbx;

/**
 * Says where the PBX of an account is, in place of what whoever says it saw before.
 *
 * @param wanted where it is
 * @param seen since when the PBX was set that the form showed; empty when there was none
 */
public record EnterPbx(SetPbx wanted, Optional<Instant> seen) {}
