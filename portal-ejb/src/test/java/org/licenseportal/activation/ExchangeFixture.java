package org.licenseportal.activation;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.jose.RequestFixture;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.license.IssuedLicense;
import org.licenseportal.servicelink.DeliveredRequest;
import org.licenseportal.servicelink.RefusedRequest;
import org.licenseportal.servicelink.SynchronizationService;
import org.licenseportal.servicelink.WatchedRequest;
import org.licenseportal.signingkey.PlainSignatures;
import org.licenseportal.signingkey.SigningKeyService;
import org.licenseportal.site.SiteRegistration;

/** The exchange without a server: the product's own classes on a real database, with a signature that costs nothing. */
public final class ExchangeFixture {

    /** Where requests come from. */
    public static final Caller CALLER = new Caller("192.0.2.7", "0d1f6a52-1111-4222-8333-abcdefabcdef");

    private final RetriedExchange exchange;

    ExchangeFixture(TestDatabase database) {
        this(database, new Clocks());
    }

    /** The exchange of a node with this clock. */
    public ExchangeFixture(TestDatabase database, Clocks clocks) {
        var persistence = database.persistence();
        var apart = new AuditApart(persistence, persistence.service(AuditTrail.class));
        var wiring = persistence
                .wiring()
                .with(Clocks.class, clocks)
                .with(PortalSettings.class, new Settings())
                .with(SigningKeyService.class, new PlainSignatures());
        var history = new HistoryApart(persistence, wiring.create(SynchronizationService.class));
        var plain = wiring.with(SynchronizationService.class, history).create(ExchangeTransaction.class);
        plain.transaction = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                ExchangeFixture.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> null);
        exchange = wiring.with(AuditTrail.class, apart)
                .with(ExchangeTransaction.class, new InTransaction(persistence, plain))
                .create(RetriedExchange.class);
    }

    /** Answers a request. */
    public ActivationOutcome answer(RequestFixture request) {
        return answer(request.document());
    }

    /** Answers a request. */
    public ActivationOutcome answer(RequestDocument request) {
        return exchange.answer(request, CALLER);
    }

    /** Answers a request that gets a license. */
    public IssuedLicense issued(RequestDocument request) {
        return answer(request).fold(ActivationOutcome.Issued::license, refused -> {
            throw new AssertionError(refused);
        });
    }

    /** Answers a request that gets none. */
    public RefusalReason refused(RequestDocument request) {
        return answer(request)
                .fold(
                        issued -> {
                            throw new AssertionError(issued);
                        },
                        refused -> refused.refusal().reason());
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

    /** What the server's transactions of a service do. */
    private static final class HistoryApart extends SynchronizationService {

        private final Persistence persistence;
        private final SynchronizationService plain;

        HistoryApart(Persistence persistence, SynchronizationService plain) {
            this.persistence = persistence;
            this.plain = plain;
        }

        @Override
        public WatchedRequest delivered(SiteRegistration before, DeliveredRequest delivered) {
            return plain.delivered(before, delivered);
        }

        @Override
        public Optional<WatchedRequest> refused(RefusedRequest refused) {
            return persistence.inTransaction(() -> plain.refused(refused));
        }

        @Override
        public void watch(WatchedRequest watched) {
            persistence.inTransaction(() -> plain.watch(watched));
        }
    }
}
