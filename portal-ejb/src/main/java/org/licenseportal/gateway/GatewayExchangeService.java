package org.licenseportal.gateway;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.gateway.MessageContent.Announcement;
import org.licenseportal.jose.RequestReading;
import org.licenseportal.jose.SignedMessage;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.StorageFailure;
import org.licenseportal.ratelimit.RateLimitService;

/** Answers the messages of gateways: who sends one proves it by the signature. See docs/guide/gateway.md. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GatewayExchangeService {

    /** The most that a message may have, in bytes. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final System.Logger LOG = System.getLogger(GatewayExchangeService.class.getName());

    private static final String TYPE = "gateway-request+jwt";

    @Inject
    RateLimitService limiter;

    @Inject
    GatewayExchange exchange;

    /**
     * Answers a message. The last one again is harmless, an older one changes nothing.
     *
     * @param document the signed message, as it was received
     */
    @PermitAll
    public GatewayReply answer(byte[] document, Caller caller) {
        return limiter.gatewayMessage(caller)
                .map(wait -> refused(RefusedMessage.after(wait)))
                .orElseGet(() -> SignedMessage.read(
                        document, TYPE, signed -> answer(signed, caller), reading -> refused(unreadable(reading))));
    }

    private GatewayReply answer(SignedMessage signed, Caller caller) {
        Optional<Duration> wait = limiter.gatewayMessage(signed.thumbprint());
        if (wait.isPresent()) {
            return refused(RefusedMessage.after(wait.get()));
        }
        List<FieldError> errors = new ArrayList<>();
        Optional<GatewayMessage> message = MessageReader.read(signed, errors);
        return message.map(read -> answer(read, caller))
                .orElseGet(() -> refused(RefusedMessage.of(MessageProblem.VALUE_UNREADABLE, errors)));
    }

    private GatewayReply answer(GatewayMessage message, Caller caller) {
        try {
            return held(message, caller)
                    .map(wait -> refused(RefusedMessage.after(wait)))
                    .orElseGet(() -> Retry.onConflict(() -> exchange.run(message)));
        } catch (EJBException | PersistenceException | TransactionalException failure) {
            if (StorageFailure.of(failure) != StorageFailure.UNREACHABLE) {
                throw failure;
            }
            LOG.log(Level.WARNING, "Request " + caller.requestId() + " not answered: no database", failure);
            return refused(RefusedMessage.of(MessageProblem.UNAVAILABLE));
        }
    }

    /** Gateways that nobody knows yet are counted by themselves. */
    private Optional<Duration> held(GatewayMessage message, Caller caller) {
        return message.content() instanceof Announcement && !exchange.knows(message.thumbprint())
                ? limiter.newGateway(caller)
                : Optional.empty();
    }

    private static RefusedMessage unreadable(RequestReading reading) {
        return reading.fold(
                accepted -> RefusedMessage.of(MessageProblem.VALUE_UNREADABLE),
                malformed -> RefusedMessage.of(
                        MessageProblem.VALUE_UNREADABLE,
                        malformed.errors().stream()
                                .map(error -> new FieldError(error.pointer(), error.detail()))
                                .toList()),
                signature -> new RefusedMessage(
                        MessageProblem.SIGNATURE_INVALID, Optional.of(signature.detail()), List.of(), Optional.empty()),
                large -> RefusedMessage.of(MessageProblem.VALUE_UNREADABLE));
    }

    private static GatewayReply refused(RefusedMessage refused) {
        return new GatewayReply.Refused(refused);
    }
}
