package org.licenseportal.client.servicelink.state;

import java.time.Instant;
import java.util.Optional;

/**
 * What an emergency period rests on; its end follows from that and is written nowhere.
 *
 * @param since when it began, by this machine's clock
 * @param code that was read over the phone
 * @param license that the server gave
 */
public record EmergencyPeriod(Instant since, Optional<String> code, Optional<HeldLicense> license) {}
