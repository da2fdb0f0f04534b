package org.licenseportal.activation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.licenseportal.catalog.CatalogService;
import org.licenseportal.catalog.ProductCode;
import org.licenseportal.catalog.ProductDetails;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.license.LicenseService;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.reseller.ResellerService;
import org.licenseportal.site.SiteIdentifier;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteService;

/** The one transaction of the exchange: all of an answer is committed, or nothing of it. */
@ApplicationScoped
class ExchangeTransaction {

    /** The vendor has no product of this code. */
    private static final ProductCode NO_PRODUCT = new ProductCode("NONE");

    @Inject
    SiteService sites;

    @Inject
    ResellerService resellers;

    @Inject
    CatalogService catalog;

    @Inject
    LicenseService licenses;

    @Inject
    Fulfilment fulfilment;

    @Inject
    Clocks clocks;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /**
     * Answers the request; a rejection rolls back whatever was done.
     *
     * @throws RollbackException by the container, when the commit fails: nothing was changed
     * @throws HeuristicMixedException by the container, when the connection breaks in the commit: nobody knows whether
     *     anything was changed, and a new run finds out
     * @throws HeuristicRollbackException by the container, when the database rolled back instead of committing
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ExchangeResult run(RequestDocument request, Caller caller)
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException {
        var result = answer(request, caller);
        if (result instanceof ExchangeResult.Rejected) {
            transaction.setRollbackOnly();
        }
        return result;
    }

    private ExchangeResult answer(RequestDocument request, Caller caller) {
        var earlier = licenses.answerTo(request);
        if (earlier.isPresent()) {
            return earlier.get().sameRequest()
                    ? new ExchangeResult.Answered(earlier.get().license(), true, Optional.empty())
                    : rejected(Rejection.of(Refusal.of(RefusalReason.REQUEST_ID_REUSED)));
        }
        var found = sites.look(identifier(request));
        var product = product(request, found);
        var reseller = request.claims().resellerNumber().flatMap(this::active);
        if (found.isEmpty()) {
            return rejected(Rejection.siteUnknown("no-such-site"));
        }
        var attempt = new Attempt(request, found.get(), product, reseller, clocks.now());
        var unclaimed = ClaimRule.refusal(attempt);
        return unclaimed.isPresent() ? rejected(unclaimed.get().at(found.get())) : fulfil(attempt, caller);
    }

    /** The rules are asked again for the locked site, which another transaction may have changed since it was found. */
    private ExchangeResult fulfil(Attempt found, Caller caller) {
        var attempt = found.at(sites.lock(found.site()));
        var refusal = ClaimRule.refusal(attempt)
                .or(() -> ActivationRule.refusal(attempt).map(Rejection::of));
        return refusal.<ExchangeResult>map(rejection -> rejected(rejection.at(attempt.site())))
                .orElseGet(() -> fulfilment.fulfil(attempt, caller));
    }

    /** Looked up for every request alike, so that the time of an answer does not tell whether the site exists. */
    private Optional<ProductDetails> product(RequestDocument request, Optional<SiteRegistration> site) {
        return catalog.product(site.map(SiteRegistration::product)
                .or(() -> request.claims().product().flatMap(ProductCode::parse))
                .orElse(NO_PRODUCT));
    }

    private Optional<ResellerNumber> active(String number) {
        return ResellerNumber.parse(number).filter(resellers::exists);
    }

    private static SiteIdentifier identifier(RequestDocument request) {
        var named = request.claims().siteIdentifier();
        return switch (named.kind()) {
            case SITE_ID -> SiteIdentifier.siteId(named.value());
            case APPLICATION_RECORD_ID -> SiteIdentifier.applicationRecordId(named.value());
            case SERVICE_LINK_ID -> SiteIdentifier.serviceLinkId(named.value());
        };
    }

    private static ExchangeResult rejected(Rejection rejection) {
        return new ExchangeResult.Rejected(rejection);
    }
}
