package org.licenseportal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.DomainEvent;
import org.licenseportal.reseller.ResellerNumber;

/** The short transactions by which deleted accounts are erased: one looks which are due, then one for each account. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CustomerErasure {

    /** How long a deleted account keeps what it held. */
    static final Duration KEPT = Duration.ofDays(30);

    static final int BATCH = 100;

    @Inject
    LifeRepository lives;

    @Inject
    AuditTrail trail;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clocks clocks;

    /** Some accounts beyond this one, in the order of their IDs, whose time is over. */
    List<AccountId> due(String beyond) {
        return lives.erasable(beyond, clocks.now().minus(KEPT), BATCH);
    }

    /** Erases an account, unless another node did; whether it was this one. */
    boolean erase(AccountId id) {
        Instant now = clocks.now();
        boolean erased = lives.erase(id, now.minus(KEPT), now);
        if (erased) {
            events.fire(new CustomerErased(id));
            trail.record(new AuditEntry(
                    now,
                    new AuditOrigin("portal", Optional.empty(), Optional.empty()),
                    AuditAction.CUSTOMER_ERASE,
                    new AuditObject(
                            AuditObject.Type.CUSTOMER,
                            id.value(),
                            Optional.of(new ResellerNumber(lives.partnerOf(id)))),
                    AuditResult.done()));
        }
        return erased;
    }
}
