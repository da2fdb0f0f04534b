package org.licenseportal.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.licenseportal.kernel.Clocks;

/**
 * Makes the calls that are due, one after the other. A node that crashes between an endpoint's answer and the note of
 * it makes the call again under the same ID, by which the endpoint knows it.
 */
@ApplicationScoped
class CallDelivery {

    private static final System.Logger LOG = System.getLogger(CallDelivery.class.getName());
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    CallTransactions calls;

    @Inject
    EndpointSecrets secrets;

    @Inject
    CallClient client;

    @Inject
    Clocks clocks;

    /** Calls until nothing is due any more. */
    void run() {
        String holder = UUID.randomUUID().toString();
        Optional<QueuedCall> next = calls.take(holder, clocks.now());
        while (next.isPresent()) {
            attempt(next.get(), holder);
            next = calls.take(holder, clocks.now());
        }
    }

    /** Removes what ended a month ago. */
    void tidy() {
        calls.forget(clocks.now().minus(KEPT));
    }

    /** However a try ends, it is noted: a call that nobody can make must not be in the way of all others. */
    private void attempt(QueuedCall call, String holder) {
        CallAnswer answer = CallAnswer.none(CallFault.NO_CONNECTION);
        try {
            Instant now = clocks.now();
            String secret = secrets.decrypt(call.secret(), call.account(), call.integration());
            String signature = CallSignature.of(secret, call.id(), now, call.body());
            answer = client.post(call.endpoint(), new SignedCall(call.id(), now, signature, call.body()));
        } finally {
            settle(call, holder, answer);
        }
    }

    private void settle(QueuedCall call, String holder, CallAnswer answer) {
        answer.fault()
                .ifPresent(fault -> LOG.log(
                        Level.INFO,
                        "Call {0} of {1} of account {2} was not taken at try {3}: {4}",
                        call.id(),
                        call.integration(),
                        call.account(),
                        call.attempts(),
                        fault.code()));
        if (!calls.settle(call, holder, CallSettlement.of(call, answer, clocks.now()))) {
            LOG.log(Level.WARNING, "Call {0} took longer than its lease, or its account is erased", call.id());
        }
    }
}
