package org.licenseportal.assignment;

import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Set;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.VoucherCode;

/** Assignments without a server: the product's own classes on a real database, each wish in its own transaction. */
final class AssignmentFixture {

    private static final Caller CALLER = new Caller("192.0.2.7", "0d1f6a52-1111-4222-8333-abcdefabcdef");

    private final AssignmentService service;

    AssignmentFixture(TestDatabase database) {
        Persistence persistence = database.persistence();
        AuditTrail apart = new AuditApart(persistence, persistence.service(AuditTrail.class));
        AssignmentTransaction plain = persistence.wiring().create(AssignmentTransaction.class);
        plain.transaction = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                AssignmentFixture.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> null);
        service = persistence
                .wiring()
                .with(AuditTrail.class, apart)
                .with(AssignmentTransaction.class, new InTransaction(persistence, plain))
                .create(AssignmentService.class);
    }

    static Actor actor(String name) {
        return new Actor(name, CALLER);
    }

    /** A wish of Northgate's with a key of its own. */
    static AssignVouchers wish(SiteId site, Collection<VoucherCode> codes, String actor) {
        return new AssignVouchers(
                IdempotencyKey.random(), Set.copyOf(codes), site, ResellerFixture.NORTHGATE, actor(actor));
    }

    AssignmentOutcome assign(AssignVouchers wish) {
        return service.assign(wish);
    }

    AssignmentService service() {
        return service;
    }

    /** What the server's transaction interceptor does. */
    private static final class InTransaction extends AssignmentTransaction {

        private final Persistence persistence;
        private final AssignmentTransaction plain;

        InTransaction(Persistence persistence, AssignmentTransaction plain) {
            this.persistence = persistence;
            this.plain = plain;
        }

        @Override
        AssignmentOutcome run(AssignVouchers wish) {
            try {
                return persistence.inTransaction(() -> committed(answered(wish)));
            } catch (RolledBack rejected) {
                return rejected.outcome;
            }
        }

        @Override
        AssignmentOutcome late(AssignVouchers wish) {
            return persistence.inTransaction(() -> plain.late(wish));
        }

        private AssignmentOutcome answered(AssignVouchers wish) {
            try {
                return plain.run(wish);
            } catch (RollbackException byTheContainerOnly) {
                throw new IllegalStateException(byTheContainerOnly);
            }
        }

        private static AssignmentOutcome committed(AssignmentOutcome outcome) {
            if (outcome instanceof AssignmentOutcome.Assigned) {
                return outcome;
            }
            throw new RolledBack(outcome);
        }
    }

    private static final class RolledBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient AssignmentOutcome outcome;

        RolledBack(AssignmentOutcome outcome) {
            this.outcome = outcome;
        }
    }

    private static final class AuditApart extends AuditTrail {

        private final Persistence persistence;
        private final AuditTrail plain;

        AuditApart(Persistence persistence, AuditTrail plain) {
            this.persistence = persistence;
            this.plain = plain;
        }

        @Override
        public void recordApart(AuditEntry entry) {
            persistence.inTransaction(() -> plain.recordApart(entry));
        }
    }
}
