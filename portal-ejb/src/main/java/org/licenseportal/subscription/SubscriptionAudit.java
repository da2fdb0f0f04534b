package org.licenseportal.subscription;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.customer.AccountId;
import org.licenseportal.kernel.Actor;
import org.licenseportal.reseller.ResellerNumber;

/**
 * What the trail says about subscriptions.
 *
 * @param owner whose they are
 * @param actor who did it
 * @param now when
 */
record SubscriptionAudit(ResellerNumber owner, Actor actor, Instant now) {

    AuditEntry placed(PlaceSubscription order) {
        return entry(
                AuditAction.SUBSCRIPTION_ORDER,
                new AuditObject(AuditObject.Type.SUBSCRIPTION, order.number().value(), Optional.of(owner)),
                AuditResult.done(
                        AuditChange.to(AuditField.PIECES, order.quantity() + " x " + order.plan()),
                        AuditChange.to(
                                AuditField.TERM,
                                order.term().startsOn()
                                        + order.term()
                                                .endsOn()
                                                .map(last -> "/" + last)
                                                .orElse("/"))));
    }

    AuditEntry assigned(AccountId account, SubscriptionNumber number) {
        return of(account, AuditResult.done(AuditChange.to(AuditField.SUBSCRIPTION, number)));
    }

    AuditEntry released(AccountId account, SubscriptionNumber number) {
        return of(account, AuditResult.done(AuditChange.of(AuditField.SUBSCRIPTION, number, Optional.empty())));
    }

    AuditEntry refused(AccountId account, SubscriptionNumber number, SubscriptionRefusal reason) {
        return of(account, AuditResult.refused(reason.slug(), AuditChange.to(AuditField.SUBSCRIPTION, number)));
    }

    private AuditEntry of(AccountId account, AuditResult result) {
        return entry(
                AuditAction.CUSTOMER_SUBSCRIPTION,
                new AuditObject(AuditObject.Type.CUSTOMER, account.value(), Optional.of(owner)),
                result);
    }

    private AuditEntry entry(AuditAction action, AuditObject object, AuditResult result) {
        return new AuditEntry(now, AuditOrigin.of(actor), action, object, result);
    }
}
