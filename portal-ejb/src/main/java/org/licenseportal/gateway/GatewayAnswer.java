package org.licenseportal.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;

/**
 * What a gateway is answered, whatever it said: how things stand.
 *
 * @param gateway the ID that the portal gave it
 * @param time the portal's clock
 * @param code the code to show; only of a gateway that nobody claimed
 * @param account whose it is, when it was claimed
 * @param work what to do
 * @param upload an upload that is not whole yet
 */
public record GatewayAnswer(
        String gateway,
        Instant time,
        Optional<ShownCode> code,
        Optional<AccountId> account,
        List<GatewayWork> work,
        Optional<MissingParts> upload) {

    /** Keeps its own copy. */
    public GatewayAnswer {
        work = List.copyOf(work);
    }
}
