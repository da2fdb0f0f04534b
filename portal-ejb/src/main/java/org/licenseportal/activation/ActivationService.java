package org.licenseportal.activation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.activation.ActivationOutcome.Refused;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.jose.RequestReading;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.ratelimit.RateLimitService;

/**
 * Answers license requests: reads the document, keeps the limits, and has one transaction bind the site, redeem the
 * vouchers and issue the license. See the license exchange, and {@link org.licenseportal.activation the feature's
 * page}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ActivationService {

    @Inject
    RateLimitService limiter;

    @Inject
    RetriedExchange exchange;

    /**
     * Answers a license request. The same request gets the same license again, whatever form it comes in.
     *
     * @param document the request in any of its forms, as it was received
     */
    @PermitAll
    public ActivationOutcome answer(byte[] document, Caller caller) {
        return read(document).fold(request -> answer(request, caller), Refused::new);
    }

    /** What a request says, for a person to look at before anything happens. Asks no database and changes nothing. */
    @PermitAll
    public RequestPreview preview(byte[] document) {
        return read(document);
    }

    private ActivationOutcome answer(RequestDocument request, Caller caller) {
        var site = request.claims().siteIdentifier().value();
        var outcome = limiter.request(caller, site)
                .<ActivationOutcome>map(wait -> new Refused(Refusal.after(RefusalReason.RATE_LIMITED, wait)))
                .orElseGet(() -> exchange.answer(request, caller));
        if (outcome instanceof Refused refused && refused.refusal().reason() == RefusalReason.SITE_UNKNOWN) {
            limiter.miss(caller);
        }
        return outcome;
    }

    private static RequestPreview read(byte[] document) {
        Function<Refusal, RequestPreview> unreadable = RequestPreview.Unreadable::new;
        return RequestDocument.read(document)
                .fold(
                        accepted -> new RequestPreview.Readable(accepted.document()),
                        malformed -> unreadable.apply(malformed(malformed)),
                        signature -> unreadable.apply(new Refusal(
                                RefusalReason.SIGNATURE_INVALID,
                                Optional.of(signature.detail()),
                                List.of(),
                                Optional.empty())),
                        large -> unreadable.apply(Refusal.of(RefusalReason.REQUEST_TOO_LARGE)));
    }

    private static Refusal malformed(RequestReading.MalformedRequest reading) {
        return Refusal.of(
                RefusalReason.REQUEST_MALFORMED,
                reading.errors().stream()
                        .map(error -> new FieldError(error.pointer(), error.detail()))
                        .toList());
    }
}
