package org.licenseportal.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.outbound.OutboundCall;
import org.licenseportal.outbound.OutboundFault;
import org.licenseportal.outbound.OutboundOutcome;
import org.licenseportal.outbound.OutboundService;

/** Makes a call, by the one way that leads outside; of the answer only the status counts. */
@ApplicationScoped
class CallClient {

    @Inject
    OutboundService outbound;

    /** Posts to the endpoint; answers what came of it, and throws nothing. */
    CallAnswer post(EndpointAddress endpoint, SignedCall call) {
        OutboundOutcome outcome =
                outbound.call(new OutboundCall("POST", endpoint.uri(), headers(call), Optional.of(call.body())));
        return outcome instanceof OutboundOutcome.Answered answered
                ? CallAnswer.of(answered.status())
                : CallAnswer.none(fault(((OutboundOutcome.Failed) outcome).fault()));
    }

    private static Map<String, String> headers(SignedCall call) {
        return Map.of(
                "Content-Type", "application/json",
                "User-Agent", "license-portal",
                "webhook-id", call.id(),
                "webhook-timestamp", Long.toString(call.time().getEpochSecond()),
                "webhook-signature", call.signature());
    }

    private static CallFault fault(OutboundFault fault) {
        return switch (fault) {
            case ADDRESS_UNUSABLE -> CallFault.UNUSABLE;
            case ADDRESS_PRIVATE -> CallFault.PRIVATE_ADDRESS;
            case UNREACHABLE -> CallFault.NO_CONNECTION;
            case TOO_SLOW -> CallFault.TOO_SLOW;
            case TOO_LARGE -> CallFault.TOO_LARGE;
        };
    }
}
