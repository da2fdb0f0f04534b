package org.licenseportal.activation;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.jose.RequestFixture;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.signingkey.PlainSignatures;
import org.licenseportal.signingkey.SigningKeyService;

/** The exchange without a server: the product's own classes on a real database, with a signature that costs nothing. */
final class ExchangeFixture {

    static final Caller CALLER = new Caller("192.0.2.7", "0d1f6a52-1111-4222-8333-abcdefabcdef");

    private final RetriedExchange exchange;

    ExchangeFixture(TestDatabase database) {
        var persistence = database.persistence();
        var apart = new AuditApart(persistence, persistence.service(AuditTrail.class));
        var wiring = persistence
                .wiring()
                .with(PortalSettings.class, new Settings())
                .with(SigningKeyService.class, new PlainSignatures());
        var plain = wiring.create(ExchangeTransaction.class);
        plain.transaction = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                ExchangeFixture.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> null);
        exchange = wiring.with(AuditTrail.class, apart)
                .with(ExchangeTransaction.class, new InTransaction(persistence, plain))
                .create(RetriedExchange.class);
    }

    ActivationOutcome answer(RequestFixture request) {
        return answer(request.document());
    }

    ActivationOutcome answer(RequestDocument request) {
        return exchange.answer(request, CALLER);
    }

    private static final class Settings extends PortalSettings {

        @Override
        public String publicUrl() {
            return "https://portal.example";
        }
    }

    /** What the server's transaction interceptor does. */
    private static final class InTransaction extends ExchangeTransaction {

        private final Persistence persistence;
        private final ExchangeTransaction plain;

        InTransaction(Persistence persistence, ExchangeTransaction plain) {
            this.persistence = persistence;
            this.plain = plain;
        }

        @Override
        ExchangeResult run(RequestDocument request, Caller caller) {
            try {
                return persistence.inTransaction(() -> committed(answered(request, caller)));
            } catch (RolledBack rejected) {
                return rejected.result;
            }
        }

        private ExchangeResult answered(RequestDocument request, Caller caller) {
            try {
                return plain.run(request, caller);
            } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException byTheContainerOnly) {
                throw new IllegalStateException(byTheContainerOnly);
            }
        }

        private static ExchangeResult committed(ExchangeResult result) {
            if (result instanceof ExchangeResult.Rejected) {
                throw new RolledBack(result);
            }
            return result;
        }
    }

    private static final class RolledBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ExchangeResult result;

        RolledBack(ExchangeResult result) {
            this.result = result;
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
